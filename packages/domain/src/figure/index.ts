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
export {
  ENTRY_WARNINGS,
  type EntryWarning,
  type EntryWarningCode,
  type Noticeable,
  warningsOf,
} from './warnings-of.ts';
