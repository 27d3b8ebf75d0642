export { type JsonValue, canonicalJson } from './canonical-json.ts';
export { isClosedFor } from './closed-period.ts';
export { type SentCell, type Sending, isEnteredAndSentByOne, receiptText } from './receipt.ts';
export {
  type EditWindow,
  type Replaced,
  type RevisionRefusal,
  REVISION_REFUSALS,
  namesItsReason,
  refusalToReplace,
  refusalToRevise,
  revisionKindOf,
  revisionKindsOpen,
} from './revision-kind.ts';
export {
  type Block,
  type BlockingCell,
  type Completeness,
  type SheetCell,
  BLOCKS,
  blockingCells,
  completeness,
} from './sheet.ts';
export { type Standing, STANDINGS, standingOf } from './standing.ts';
export {
  type SubmissionAction,
  type SubmissionState,
  SUBMISSION_ACTIONS,
  SUBMISSION_STATES,
  isWithReaders,
} from './state.ts';
export {
  type Act,
  type CellRemark,
  type Step,
  type StepInput,
  type StepRefusal,
  STEP_EFFECTS,
  STEP_REFUSALS,
  actionsOpen,
  refusalToStep,
  step,
} from './step.ts';
export {
  type Due,
  type NotSentYet,
  type Timeliness,
  deadlineInForce,
  notSentYet,
  timeliness,
} from './timeliness.ts';
export {
  type Transition,
  TRANSITIONS,
  awaitsRevision,
  movedTo,
  transitionOf,
} from './transition.ts';
