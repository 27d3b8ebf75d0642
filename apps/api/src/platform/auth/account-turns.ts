import { AppError } from '../errors/app-error.ts';

interface Pace {
  /** How many turns an account has in a minute. */
  readonly aMinute: number;
}

/** What an account has under way, and when its latest turns began. */
interface Turns {
  isRunning: boolean;
  begun: number[];
}

const MINUTE_MS = 60_000;
/** How long costly work of one account may last; it is asked for again after as much. */
const UNDER_WAY_SECONDS = 5;

/**
 * Lets each account do costly work one at a time and so often a minute, so that nobody takes the turns of
 * the others. Counted in this process, where the work is done.
 */
export class AccountTurns {
  readonly #pace: Pace;
  readonly #now: () => Date;
  readonly #turns = new Map<string, Turns>();

  constructor(pace: Pace, now: () => Date) {
    this.#pace = pace;
    this.#now = now;
  }

  /** @throws AppError `request.too-many` with the seconds to wait; then nothing is counted */
  async run<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    const turns = this.#of(accountId);
    if (turns.isRunning) throw new AppError('request.too-many', { seconds: UNDER_WAY_SECONDS });
    const now = this.#now().getTime();
    const [first] = turns.begun;
    if (first !== undefined && turns.begun.length >= this.#pace.aMinute) {
      const left = first + MINUTE_MS - now;
      throw new AppError('request.too-many', { seconds: Math.ceil(left / 1000) });
    }
    turns.begun.push(now);
    turns.isRunning = true;
    try {
      return await work();
    } finally {
      turns.isRunning = false;
    }
  }

  /** The account's turns of the last minute; those of whoever rested longer are forgotten. */
  #of(accountId: string): Turns {
    const since = this.#now().getTime() - MINUTE_MS;
    for (const [id, turns] of this.#turns) {
      turns.begun = turns.begun.filter((at) => at > since);
      if (turns.begun.length === 0 && !turns.isRunning) this.#turns.delete(id);
    }
    const turns = this.#turns.get(accountId) ?? { isRunning: false, begun: [] };
    this.#turns.set(accountId, turns);
    return turns;
  }
}
