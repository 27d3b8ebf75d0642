import type { IndicatorId } from '../shared/ids.ts';
import { foldTally } from './add-tally.ts';
import { type ContributingCell, contribution } from './contribution.ts';
import type { Tally } from './tally.ts';

/** A contributing cell that knows its row. */
export interface RowCell extends ContributingCell {
  readonly indicatorId: IndicatorId;
}

/**
 * The tally of one row over the units' cells.
 *
 * Cells of other rows are left out, *trong đó* rows among them: women admitted are already among
 * those admitted, and adding them would count them twice.
 */
export function tallyOfRow(row: IndicatorId, cells: readonly RowCell[]): Tally {
  return foldTally(cells.filter((cell) => cell.indicatorId === row).map(contribution));
}
