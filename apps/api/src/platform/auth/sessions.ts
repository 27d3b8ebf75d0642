import { hash as digest, randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import { type Permission, REACH, type Reach, allows, type Role } from '@tiendo/domain/access';

import { BusinessClock, SystemClock } from '../clock/clock.ts';
import { DATABASE } from '../database/database.tokens.ts';
import type { Database } from '../database/schema.ts';
import { openAmbient } from '../database/ambient-transaction.ts';
import type { Actor, ActorGrant } from './actor.ts';
import { loadSignedIn } from './load-signed-in.ts';
import { permissionsOf } from './permissions.ts';

const LIFETIME_MS = 12 * 3_600_000;
/** How long a revoked session may still be believed by another process. */
const BELIEVED_MS = 5_000;
const MOST_REMEMBERED = 10_000;

/** Sessions of our own: an opaque token for the person, its hash in the database. */
@Injectable()
export class Sessions {
  readonly #db: Kysely<Database>;
  readonly #remembered = new Map<string, { readonly actor: Actor; readonly until: number }>();
  /** How many sessions ended here: what was loaded before one did is not worth remembering. */
  #ended = 0;

  constructor(
    @Inject(DATABASE) db: Kysely<Database>,
    private readonly systemClock: SystemClock,
    private readonly businessClock: BusinessClock,
  ) {
    this.#db = db;
  }

  /** Begins a session. The token is given out once and kept nowhere. */
  async open(accountId: string): Promise<{ token: string; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url');
    const created_at = this.systemClock.now();
    const expiresAt = new Date(created_at.getTime() + LIFETIME_MS);
    await this.#handle()
      .insertInto('session')
      .values({
        token_hash: hashOf(token),
        account_id: accountId,
        created_at,
        expires_at: expiresAt,
      })
      .execute();
    return { token, expiresAt };
  }

  /** Who a token belongs to; `null` when it is unknown, over, revoked, or its account disabled. */
  async actorOf(token: string): Promise<Actor | null> {
    const now = this.systemClock.now();
    const hash = hashOf(token);
    const key = hash.toString('base64');
    const remembered = this.#remembered.get(key);
    if (remembered && remembered.until > now.getTime()) return remembered.actor;
    this.#remembered.delete(key);
    const ended = this.#ended;
    const row = await loadSignedIn(this.#handle(), hash, now, this.businessClock.today());
    if (!row) return null;
    const actor = actorIn(row);
    if (ended !== this.#ended) return actor;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const until = Math.min(now.getTime() + BELIEVED_MS, row.expiresAt.getTime());
    this.#remembered.set(key, { actor, until });
    return actor;
  }

  /** Ends a session. Forgotten once it has ended: until then it holds, and whoever asks would remember it. */
  async close(token: string): Promise<void> {
    const hash = hashOf(token);
    await this.#handle()
      .updateTable('session')
      .set({ revoked_at: this.systemClock.now() })
      .where('token_hash', '=', hash)
      .where('revoked_at', 'is', null)
      .execute();
    this.#ended += 1;
    this.#remembered.delete(hash.toString('base64'));
  }

  /** Sign-in happens in the owner's transaction; the guard runs before any. */
  #handle(): Kysely<Database> {
    return openAmbient()?.tx ?? this.#db;
  }
}

const hashOf = (token: string): Buffer => digest('sha256', token, 'buffer');

type SignedIn = NonNullable<Awaited<ReturnType<typeof loadSignedIn>>>;

function actorIn({ grants, accountId, username, displayName, office, locale }: SignedIn): Actor {
  const unitsWithin = (reach: Reach) => [
    ...new Set(grants.filter(({ role }) => REACH[role] === reach).map(({ unitId }) => unitId)),
  ];
  const unitsOf = (wanted: Role) => [
    ...new Set(grants.filter(({ role }) => role === wanted).map(({ unitId }) => unitId)),
  ];
  const unitsWith = (permission: Permission) => [
    ...new Set(grants.filter(({ role }) => allows(role, permission)).map(({ unitId }) => unitId)),
  ];
  return {
    accountId,
    username,
    displayName,
    office,
    locale,
    grants,
    permissions: permissionsOf(grants.map(({ role }: ActorGrant) => role)),
    ownUnits: unitsWithin('own'),
    overseenUnits: unitsWithin('below'),
    verifyingUnits: unitsWith('figure.cross-check'),
    secretariatUnits: unitsOf('secretariat'),
    reviewingUnits: unitsWith('submission.review'),
  };
}
