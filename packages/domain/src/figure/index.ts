export {
  CHECK_DEFAULTS,
  type CheckThresholds,
  ENTRY_WARNINGS,
  type EntryWarningCode,
} from './check-thresholds.ts';
export { type ContentKind, contentKindOf } from './content-kind.ts';
export {
  type Content,
  FIGURE_STATES,
  type FigureState,
  POINTERS,
  type Pointer,
  QUALITIES,
  type Quality,
  REVISION_KINDS,
  type Reading,
  type RevisionKind,
} from './figure.ts';
export { type Facts, type FactsText, factsText } from './facts.ts';
export {
  LEAST_PEERS,
  type PeerSpread,
  coarseSpread,
  comparisonOf,
  outlierAmong,
} from './outlier-among.ts';
export {
  ENTRY_FIELDS,
  ENTRY_PROBLEMS,
  type Entry,
  type EntryField,
  type EntryProblem,
  type EntryProblemCode,
  problemsOf,
} from './problems-of.ts';
export { isCounted, readingAsNumber } from './reading-as-number.ts';
export { type TurningPoints, turningPoints } from './turning-points.ts';
export { type EntryWarning, type Noticeable, warningsOf } from './warnings-of.ts';
export {
  THRESHOLD_BOUNDS,
  type ThresholdProblem,
  problemsOfThresholds,
} from './threshold-problems.ts';
