import { Inject, Injectable } from '@nestjs/common';

import type { SessionDto, SignInBody, WelcomeDto } from '@tiendo/contract/session';

import { DEMO_PASSWORD } from '../../demo/accounts.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { hashPassword, isPassword } from '../../platform/auth/hash-password.ts';
import { Sessions } from '../../platform/auth/sessions.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import type { Installation } from '../../platform/config/installation.ts';
import { INSTALLATION } from '../../platform/config/settings.tokens.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { PeriodService } from '../period/period.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { presentSession, presentWelcome } from './session.presenter.ts';
import { SessionRepository } from './session.repository.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

/** A session that was just begun: its token is known here and nowhere else. */
export interface BegunSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly session: SessionDto;
}

/** Signing in and out, and who somebody is. */
@Injectable()
export class SessionService {
  /** Compared with when nobody bears the name, so that both refusals take as long. */
  readonly #nobodys = hashPassword(crypto.randomUUID());

  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly accounts: SessionRepository,
    private readonly attempts: SignInAttempts,
    private readonly units: UnitService,
    private readonly periods: PeriodService,
    private readonly businessClock: BusinessClock,
    @Inject(INSTALLATION) private readonly installation: Installation,
  ) {}

  /** A token that holds no more is nobody's: the sign-in page is the answer, not a refusal. */
  async welcome(token?: string): Promise<WelcomeDto> {
    const now = this.businessClock.now();
    const { demo } = this.installation;
    const actor = token === undefined ? null : await this.sessions.actorOf(token);
    if (actor) {
      return presentWelcome(now, { demo, hasAccounts: true, session: await this.current(actor) });
    }
    if (!demo) {
      const hasAccounts = await this.transactions.asOwner(() => this.accounts.hasAny());
      return presentWelcome(now, { demo, hasAccounts });
    }
    const today = this.businessClock.today();
    const accounts = await this.transactions.asOwner(() => this.accounts.accountsOn(today));
    const hasAccounts = accounts.length > 0;
    return presentWelcome(now, { demo, hasAccounts, accounts, demoPassword: DEMO_PASSWORD });
  }

  /** No transaction is open while the password is compared: that takes long on purpose. */
  async signIn({ username, password }: SignInBody, address: string): Promise<BegunSession> {
    const account = await this.transactions.asOwner(async () => {
      await this.attempts.refuseHaste(username, address);
      return this.accounts.account(username);
    });
    const right = await isPassword(password, account?.passwordHash ?? (await this.#nobodys));
    if (!account || !right) {
      await this.transactions.asOwner(() => this.attempts.failed(username, address));
      throw new AppError('auth.wrong-credentials');
    }
    await this.transactions.asOwner(() => this.attempts.succeeded(username, address));
    const begun = await this.sessions.open(account.id);
    const actor = await this.sessions.actorOf(begun.token);
    if (!actor) throw new AppError('auth.wrong-credentials');
    return { ...begun, session: await this.current(actor) };
  }

  current(actor: Actor): Promise<SessionDto> {
    return this.transactions.read(actor, async () => {
      const today = this.businessClock.today();
      const unitIds = actor.grants.map(({ unitId }) => unitId);
      const currentHalfYear = await this.periods.currentOn(today);
      return presentSession(actor, {
        units: await this.units.called([...new Set(unitIds)], { at: today }),
        reportingKinds:
          currentHalfYear === null ? new Set() : await this.periods.reportingKinds(currentHalfYear),
        currentHalfYear,
        businessNow: this.businessClock.now(),
        demo: this.installation.demo,
      });
    });
  }

  /** Signing out twice is as good as once. */
  async signOut(token: string | undefined): Promise<void> {
    if (token !== undefined) await this.sessions.close(token);
  }
}
