import type { FigureDto } from '@tiendo/contract/figure';

import { ApiError } from '../api-error.ts';
import { isPassing } from '../passing-answer.ts';
import { isFigure } from './is-figure.ts';
import type { OutboxWire } from './outbox-ports.ts';
import type { Attempt, CellAddress, Refusal } from './post.ts';
import { saysTheSame } from './says-the-same.ts';

/** What became of an attempt; of a lost one nobody knows whether it arrived. */
export type Outcome =
  | { readonly kind: 'recorded'; readonly figure: FigureDto }
  | { readonly kind: 'conflict'; readonly theirs: FigureDto }
  | ({ readonly kind: 'refused' } & Refusal)
  | { readonly kind: 'lost'; readonly answer: Refusal | null };

/** Sends an attempt and says what became of it. Never rejects. */
export async function outcomeOf(
  wire: OutboxWire,
  address: CellAddress,
  attempt: Attempt,
): Promise<Outcome> {
  try {
    const figure: unknown = await wire.save(address, attempt);
    // What stands between may answer too, a sign-in page of the network for one.
    return isFigure(figure) ? { kind: 'recorded', figure } : { kind: 'lost', answer: null };
  } catch (error) {
    if (!(error instanceof ApiError)) return { kind: 'lost', answer: null };
    const { status, code, params } = error;
    if (status === 412) return conflictWith(wire, address, attempt, error);
    const refusal = { status, problem: { code, params } };
    return isPassing(status, code)
      ? { kind: 'lost', answer: refusal }
      : { kind: 'refused', ...refusal };
  }
}

/**
 * The refusal brings along what is recorded now; else it is asked for. Somebody who recorded the same is
 * no conflict: most likely it was this very attempt, so long ago that its key is forgotten.
 */
async function conflictWith(
  wire: OutboxWire,
  address: CellAddress,
  { body }: Attempt,
  { current }: ApiError,
): Promise<Outcome> {
  try {
    const theirs = isFigure(current) ? current : await wire.read(address);
    return saysTheSame(theirs, body)
      ? { kind: 'recorded', figure: theirs }
      : { kind: 'conflict', theirs };
  } catch {
    return { kind: 'lost', answer: null };
  }
}
