export { addTally, emptyTally, foldTally, subtractTally } from './add-tally.ts';
export { type ContributingCell, contribution, isLate } from './contribution.ts';
export { type Coverage, coverage, missingUnits } from './coverage.ts';
export {
  FOLDING_ROLL_UPS,
  type Folded,
  type FoldingRollUp,
  foldValues,
  isFolding,
} from './fold-values.ts';
export { type UnitCell, meetsTarget } from './meets-target.ts';
export { type RowCell, tallyOfRow } from './tally-cells.ts';
export { TALLY_FIELDS } from './tally-fields.ts';
export type { Tally } from './tally.ts';
