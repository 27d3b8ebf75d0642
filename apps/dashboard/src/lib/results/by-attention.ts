import { attentionOrder } from '@tiendo/domain/result';
import { decimal } from '@tiendo/domain/shared';

import type { AssessedCell } from './assessed-cell.ts';

/** Rows by who needs attention first; a row without a cell has no data. Equals keep their order. */
export function sortByAttention<Row>(
  rows: readonly Row[],
  cellOf: (row: Row) => AssessedCell | null,
): readonly Row[] {
  const prepared = rows.map((row) => {
    const cell = cellOf(row);
    const status = cell?.status ?? 'no-data';
    const gapPoints = cell?.gapPoints === undefined ? null : decimal(cell.gapPoints);
    return { row, noticed: { status, gapPoints } };
  });
  return attentionOrder(prepared, ({ noticed }) => noticed).map(({ row }) => row);
}
