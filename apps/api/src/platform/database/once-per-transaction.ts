import { type AmbientTransaction, openAmbient } from './ambient-transaction.ts';

/** What no transaction changes, asked once in each: those who need it ask, and hand nothing on. */
export class OncePerTransaction<Answer> {
  readonly #asked = new WeakMap<AmbientTransaction, Map<string, Promise<Answer>>>();

  /** The answer under `key` in the open transaction; outside of one it is asked each time. */
  of(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const here = openAmbient();
    if (!here) return ask();
    const asked = this.#asked.get(here) ?? new Map<string, Promise<Answer>>();
    this.#asked.set(here, asked);
    const answer = asked.get(key) ?? ask();
    asked.set(key, answer);
    return answer;
  }
}
