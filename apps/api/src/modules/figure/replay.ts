import type { RecordFigureBody } from '@tiendo/contract/figure';
import type { Reading } from '@tiendo/domain/figure';

import { AppError } from '../../platform/errors/app-error.ts';
import type { RevisionRow } from '../../rows/figure-row.ts';
import type { FigureRow } from './figure.repository.ts';
import { contentColumns } from '../../rows/content-columns.ts';
import { trimmed } from '../../rows/trimmed.ts';

/** Refuses a key that made another revision than the body asks for. */
export function refuseOtherBody(
  made: RevisionRow,
  asked: { readonly body: RecordFigureBody; readonly reading: Reading },
): void {
  const { body, reading } = asked;
  const wanted: Partial<RevisionRow> = {
    ...contentColumns(reading),
    kind: body.kind ?? 'entry',
    year_end_estimate: body.yearEndEstimate ?? null,
    note: body.note ?? null,
    cause: body.cause ?? null,
    reason: body.reason ?? null,
  };
  const same = Object.entries(wanted).every(
    ([column, value]) => plain(Reflect.get(made, column)) === plain(value),
  );
  if (!same) throw new AppError('idempotency.key-reused');
}

/** `186.50` and `186.5` are one number. */
const plain = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/u.test(value) ? trimmed(value) : value;

/**
 * The cell as it stood when a revision was written: what was answered then. A cell's version counts
 * its revisions and the sendings that took one of them along.
 */
export function asItWasWritten(
  row: RevisionRow & Pick<FigureRow, 'half_year' | 'indicator_id' | 'unit_id'>,
  before: readonly RevisionRow[],
): FigureRow {
  const travelled = row.sent_at !== null && row.sent_at.getTime() === row.business_at.getTime();
  const sentBefore = before.filter(
    (one) => one.number < row.number && one.sent_at !== null && one.sent_at <= row.business_at,
  ).length;
  return {
    ...row,
    version: row.number + sentBefore + (travelled ? 1 : 0),
    is_sent: travelled,
    is_accepted: false,
    ever_sent: travelled || sentBefore > 0,
  };
}
