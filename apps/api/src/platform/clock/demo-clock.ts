import { type Kysely, sql } from 'kysely';

import type { Database } from '../database/schema.ts';
import { BusinessClock } from './clock.ts';

/** Where the demo begins when nothing else is said: the day after the conference of 2017. */
export const DEMO_START = new Date('2017-06-22T10:34:00+07:00');

const SAVE_EVERY_MS = 15_000;

/** The demo's business clock. It is saved every 15 seconds and at shutdown. */
export class DemoClock extends BusinessClock {
  readonly #db: Kysely<Database>;
  readonly #startedAt: Date;
  readonly #monotonic: () => number;
  readonly #since: number;
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  private constructor(db: Kysely<Database>, startedAt: Date, monotonic: () => number) {
    super();
    this.#db = db;
    this.#startedAt = startedAt;
    this.#monotonic = monotonic;
    this.#since = monotonic();
  }

  /**
   * Goes on from the latest instant known: where it was saved, or a later change that a crash left
   * unsaved. `start` is where a demo begins that has neither. `monotonic` counts milliseconds.
   */
  static async resume(
    db: Kysely<Database>,
    start: Date = DEMO_START,
    monotonic: () => number = () => performance.now(),
  ): Promise<DemoClock> {
    const { rows } = await sql<{ reached: Date | null }>`
      select greatest((select reached from business_clock), (select max(business_at) from audit)) as reached
    `.execute(db);
    const clock = new DemoClock(db, rows[0]?.reached ?? start, monotonic);
    await clock.save();
    return clock;
  }

  now(): Date {
    const ticked = Math.max(0, this.#monotonic() - this.#since);
    return new Date(this.#startedAt.getTime() + Math.floor(ticked));
  }

  /** Saves from now on by itself. */
  keepSaved(report: (error: unknown) => void): void {
    this.#timer = setInterval(() => void this.save().catch(report), SAVE_EVERY_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.save();
  }

  /** Several processes on one database save one clock: the furthest counts. */
  save(): Promise<void> {
    const reached = this.now();
    this.#saving = this.#saving.catch(() => {}).then(() => write(this.#db, reached));
    return this.#saving;
  }
}

async function write(db: Kysely<Database>, reached: Date): Promise<void> {
  await sql`
    insert into business_clock (reached) values (${reached})
    on conflict (single) do update
      set reached = greatest(business_clock.reached, excluded.reached), saved_at = now()`.execute(
    db,
  );
}
