import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Kysely, Transaction } from 'kysely';

import { ambient, openAmbient, type TransactionScope } from './ambient-transaction.ts';
import { DATABASE } from './database.tokens.ts';
import { type Ask, inOneMessage } from './one-message.ts';
import { type Opening, opening, openingOf } from './opening.ts';
import { sentTogether } from './scoped-driver.ts';
import type { Database } from './schema.ts';

/** Whose rows a transaction may see: what row-level security is told about the person. */
export interface ActorScope {
  readonly accountId: string;
  readonly ownUnits: readonly string[];
  readonly overseenUnits: readonly string[];
  /** Departments the person compares figures for; nobody's when left out. */
  readonly verifyingUnits?: readonly string[];
  /** Units the person is the secretariat of; nobody's when left out. */
  readonly secretariatUnits?: readonly string[];
  /** Units below which the person reviews reports; nobody's when left out. */
  readonly reviewingUnits?: readonly string[];
}

/** Work may be run again when the database had to undo it for somebody else's sake. */
type Work<T> = (tx: Transaction<Database>) => Promise<T>;

/**
 * Opens transactions. A service decides where one starts; whatever it calls joins through
 * `current()`. Every transaction of a request runs as `tiendo_app` under row-level security.
 */
@Injectable()
export class Transactions {
  readonly #db: Kysely<Database>;
  readonly #log = new Logger(Transactions.name);

  constructor(@Inject(DATABASE) db: Kysely<Database>) {
    this.#db = db;
  }

  /** Reads and writes for a person; joins the open transaction of the same person. */
  run<T>(actor: ActorScope, work: Work<T>): Promise<T> {
    const scope = { accountId: actor.accountId, access: 'write' } as const;
    return this.#joinOrOpen(scope, () => openingOf(beginAs(actor, 'read write')), work);
  }

  /**
   * As `run`, one round trip less: the transaction opens together with the first statements. Should
   * not even its `begin` be read, their answers are an error and nothing after them runs, but they
   * themselves may have run outside of it, as the owner: they change nothing that is not put right by
   * asking again, as a key without an answer is, which belongs to nobody.
   */
  runAtOnce<T>(actor: ActorScope, work: Work<T>): Promise<T> {
    const scope = { accountId: actor.accountId, access: 'write' } as const;
    return this.#joinOrOpen(scope, () => openingOf(beginAs(actor, 'read write'), true), work);
  }

  /** Reads for a person. A write in here is refused by the database. */
  read<T>(actor: ActorScope, work: Work<T>): Promise<T> {
    const scope = { accountId: actor.accountId, access: 'read' } as const;
    return this.#joinOrOpen(scope, () => openingOf(beginAs(actor, 'read only'), true), work);
  }

  /**
   * Reads for a person in one round trip: opening, questions and end travel in one message. What is
   * asked is asked at once; a question that needs the answer to another one goes with `read`.
   */
  async readAtOnce<T>(actor: ActorScope, questions: (ask: Ask) => Promise<T>): Promise<T> {
    return this.#db
      .getExecutor()
      .provideConnection((connection) =>
        inOneMessage(connection, beginAs(actor, 'read only'), questions),
      );
  }

  /** Sign-in, jobs, seeds: what has no person yet. Row-level security does not hold here. */
  asOwner<T>(work: Work<T>): Promise<T> {
    return this.#joinOrOpen({ accountId: null, access: 'write' }, () => openingOf('begin'), work);
  }

  /** The open transaction, seen through the tables that a repository names. */
  current<Tables extends keyof Database>(): Kysely<Pick<Database, Tables>> {
    const here = openAmbient();
    if (!here)
      throw new Error('no transaction is open: a service opens one with run, read or asOwner');
    return here.tx.$pickTables<Tables>();
  }

  /** Runs once the open transaction is committed, and not at all when it is rolled back. */
  afterCommit(effect: () => unknown): void {
    const here = openAmbient();
    if (!here) throw new Error('no transaction is open: there is no commit to wait for');
    here.afterCommit.push(effect);
  }

  /**
   * The statement goes out together with the commit, which waits for it: when it fails nothing is
   * committed and its error is the transaction's. Nothing is asked after it.
   */
  withCommit(statement: Promise<unknown>): void {
    const here = openAmbient();
    if (!here) throw new Error('no transaction is open: there is no commit to go with');
    statement.catch(() => {});
    here.last.push(statement);
  }

  async #joinOrOpen<T>(scope: TransactionScope, begin: () => Opening, work: Work<T>): Promise<T> {
    const here = openAmbient();
    if (here) {
      refuseToJoin(here, scope);
      return work(here.tx);
    }
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#open(scope, begin(), work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
      }
    }
  }

  async #open<T>(scope: TransactionScope, begin: Opening, work: Work<T>): Promise<T> {
    const afterCommit: (() => unknown)[] = [];
    const result = await opening.run(begin, () =>
      this.#db.transaction().execute((single) =>
        single.getExecutor().provideConnection(async (connection) => {
          const tx = sentTogether(single, connection, begin);
          const opened = { ...scope, tx, afterCommit, last: begin.last, open: true };
          try {
            return await ambient.run(opened, () => work(tx));
          } finally {
            opened.open = false;
          }
        }),
      ),
    );
    for (const effect of afterCommit) await this.#run(effect);
    return result;
  }

  /** What was committed stays committed, so a failing effect is reported and not thrown. */
  async #run(effect: () => unknown): Promise<void> {
    try {
      await effect();
    } catch (error) {
      this.#log.error(error);
    }
  }
}

/** Serialization failure and deadlock: nothing is wrong with the work, it only came second. */
function isLostRace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '40001' || code === '40P01';
}

function refuseToJoin(here: TransactionScope, wanted: TransactionScope): void {
  if (here.accountId !== wanted.accountId) {
    throw new Error('a transaction of somebody else is open: one transaction acts for one person');
  }
  if (wanted.access === 'write' && here.access === 'read') {
    throw new Error('a read-only transaction is open: open it with run to write in it');
  }
}

const ATTEMPTS = 3;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One message opens the transaction, lowers the role and names the actor; nothing of it outlives it. */
function beginAs(actor: ActorScope, access: 'read only' | 'read write'): string {
  const settings = [
    ['role', 'tiendo_app'],
    ['tiendo.account', uuid(actor.accountId)],
    ['tiendo.own_units', uuidArray(actor.ownUnits)],
    ['tiendo.overseen_units', uuidArray(actor.overseenUnits)],
    ['tiendo.verifying_units', uuidArray(actor.verifyingUnits ?? [])],
    ['tiendo.secretariat_units', uuidArray(actor.secretariatUnits ?? [])],
    ['tiendo.reviewing_units', uuidArray(actor.reviewingUnits ?? [])],
  ].map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return `begin ${access}; select ${settings.join(', ')}`;
}

const uuidArray = (ids: readonly string[]): string => `{${ids.map(uuid).join(',')}}`;

/** The text is sent unparameterised, so nothing but a UUID may get into it. */
function uuid(id: string): string {
  if (!UUID.test(id)) throw new RangeError('an actor is named by UUIDs');
  return id;
}
