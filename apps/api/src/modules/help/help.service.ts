import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { Permission, Role } from '@tiendo/domain/access';
import { isoDate } from '@tiendo/domain/period';
import { type Help, type Refused, helpWith } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { AppError } from '../../platform/errors/app-error.ts';

/** As many names as fit into a sentence. */
const NAMES = 3;

/** Where somebody was refused. */
export interface RefusedAt extends Refused {
  readonly actor: Actor;
  readonly halfYear: string;
  readonly unitId: string;
  /** The units above, nearest first. */
  readonly ancestors: readonly string[];
}

/** Who holds the right that helps; nobody by name where nobody holds the role today. */
export interface WhoHelps {
  readonly permission: Permission;
  readonly role: Role;
  readonly names: string[];
}

/** Says with a refusal who can help, by name. */
@Injectable()
export class HelpService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
  ) {}

  /** The refusal with who can help; as it was where nobody need be asked. Call it inside a transaction. */
  async named(error: AppError, at: RefusedAt): Promise<AppError> {
    const help = await this.of(at);
    return help ? error.withHelp(help) : error;
  }

  /** Which right helps there; null where nobody need be asked. Asks nothing of the database. */
  permissionFor(at: RefusedAt): Permission | null {
    return this.#help(at)?.permission ?? null;
  }

  /** Who can help there, by name. Call it inside a transaction. */
  async of(at: RefusedAt): Promise<WhoHelps | null> {
    const help = this.#help(at);
    const [first] = help?.roles ?? [];
    if (!help || !first) return null;
    const people = await this.#people(at, help.roles, isoDate(this.clock.today()));
    const role = people[0]?.role ?? first;
    const names = people.filter((one) => one.role === role).map((one) => one.display_name);
    return { role, names, permission: help.permission };
  }

  #help(at: RefusedAt): Help | null {
    const unit = placedUnit(at.unitId, at.ancestors);
    const day = isoDate(this.clock.today());
    return helpWith(at, { actor: domainActor(at.actor), unit, day });
  }

  async #people({ halfYear, unitId }: RefusedAt, roles: readonly Role[], day: string) {
    const { rows } = await sql<{ role: Role; display_name: string }>`
      select role, display_name
      from tiendo_people_who_help(${halfYear}, ${unitId}::uuid, ${roles}::text[], ${day}::date, ${NAMES})`.execute(
      this.transactions.current(),
    );
    return rows;
  }
}
