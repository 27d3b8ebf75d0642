import { Inject, Injectable } from '@nestjs/common';

import type { SessionDto, SignInBody, WelcomeDto } from '@tiendo/contract/session';

import { DEMO_PASSWORD } from '../../demo/accounts.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { FewAtOnce } from '../../platform/auth/few-at-once.ts';
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

/**
 * Of passwords, in one process. Each takes 19 MiB and a core for some 40 ms: the last in the row waits
 * a second or two.
 */
const COMPARISONS = { atOnce: 2, waiting: 60 };
/** Counting the tries of a crowd leaves the database to the questions of everybody else in between. */
const CLAIMS = { atOnce: 2, waiting: 200 };

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
  readonly #claims = new FewAtOnce(CLAIMS);
  readonly #comparisons = new FewAtOnce(COMPARISONS);

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

  /**
   * The try is counted before the password is compared and taken off when it was right. No transaction
   * is open meanwhile: that takes long on purpose.
   */
  async signIn({ username, password }: SignInBody, address: string): Promise<BegunSession> {
    const { claim, account } = await this.#claims.run(() => this.#claim(username, address));
    const kept = account?.passwordHash ?? (await this.#nobodys);
    const right = await this.#comparisons
      .run(() => isPassword(password, kept))
      .catch(async (refusal: unknown) => {
        await this.transactions.asOwner(() => this.attempts.giveBack(claim));
        throw refusal;
      });
    if (!account || !right) throw new AppError('auth.wrong-credentials');
    await this.transactions.asOwner(() => this.attempts.succeeded(claim));
    const begun = await this.sessions.open(account.id);
    const actor = await this.sessions.actorOf(begun.token);
    if (!actor) throw new AppError('auth.wrong-credentials');
    return { ...begun, session: await this.current(actor) };
  }

  #claim(username: string, address: string) {
    return this.transactions.asOwner(async () => ({
      claim: await this.attempts.claim(username, address),
      account: await this.accounts.account(username),
    }));
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
