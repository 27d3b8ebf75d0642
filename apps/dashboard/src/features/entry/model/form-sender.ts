import type { FigureDto } from '@tiendo/contract/figure';

import { ApiError } from '../../../lib/api-error.ts';
import type { Attempt } from './cell-sync.ts';

/** What the form needs of the world. */
export interface FormWire {
  readonly save: (indicatorId: string, attempt: Attempt) => Promise<FigureDto>;
  readonly read: (indicatorId: string) => Promise<FigureDto>;
  readonly newKey: () => string;
}

/** What became of an attempt; of a lost one nobody knows whether it arrived. */
export type Outcome =
  | { readonly kind: 'recorded'; readonly figure: FigureDto }
  | { readonly kind: 'conflict'; readonly theirs: FigureDto }
  | { readonly kind: 'refused' | 'lost'; readonly error: unknown };

/**
 * Sends attempts one after the other within a family of rows (a row and its *trong đó*), so that the
 * server sees them in the order in which they were written.
 */
export class FormSender {
  readonly #wire: FormWire;
  readonly #turns = new Map<string, Promise<void>>();

  constructor(wire: FormWire) {
    this.#wire = wire;
  }

  /** `answered` is called before the next of the family goes out. */
  send(family: string, id: string, attempt: Attempt, answered: (outcome: Outcome) => void): void {
    const before = this.#turns.get(family) ?? Promise.resolve();
    const turn = before.then(async () => answered(await this.#outcomeOf(id, attempt)));
    this.#turns.set(family, turn);
  }

  async #outcomeOf(id: string, attempt: Attempt): Promise<Outcome> {
    try {
      return { kind: 'recorded', figure: await this.#wire.save(id, attempt) };
    } catch (error) {
      if (!(error instanceof ApiError) || isPassing(error)) return { kind: 'lost', error };
      return error.status === 412 ? this.#conflict(id, error) : { kind: 'refused', error };
    }
  }

  /** The refusal brings along what is recorded now; else it is asked for. */
  async #conflict(id: string, { current }: ApiError): Promise<Outcome> {
    try {
      return { kind: 'conflict', theirs: isFigure(current) ? current : await this.#wire.read(id) };
    } catch (error) {
      return { kind: 'lost', error };
    }
  }
}

const isPassing = ({ status }: ApiError): boolean =>
  status >= 500 || status === 429 || status === 401;

function isFigure(body: unknown): body is FigureDto {
  return typeof body === 'object' && body !== null && 'indicatorId' in body && 'version' in body;
}
