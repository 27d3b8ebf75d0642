export { type JsonValue, canonicalJson } from './canonical-json.ts';
export {
  type CellChange,
  type CellContent,
  type CellContents,
  changesBetween,
  withChanges,
} from './changes.ts';
export { type ExtensionFacts, latestExtension } from './extension.ts';
export { type PeriodState, isClosedFor } from './closed-period.ts';
export {
  type SentCell,
  type SentFile,
  type SentNarrative,
  type Sending,
  isEnteredAndSentByOne,
  receiptText,
} from './receipt.ts';
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
export { isSaidInside } from './inner-words.ts';
export { type Help, type Refused, helpWith } from './help.ts';
export {
  type MoveAction,
  type MoveFacts,
  type MoveInput,
  type MoveRefusal,
  type OfferedMove,
  MOVES,
  MOVE_EFFECTS,
  movesOffered,
  refusalToMove,
} from './move.ts';
export {
  type OnBehalfOpening,
  type OnBehalfRefusal,
  type ReportOnBehalf,
  ON_BEHALF_REFUSALS,
  isOpenedOnBehalf,
  refusalToEnterOnBehalf,
  refusalToOpenOnBehalf,
} from './on-behalf.ts';
export { type NextActor, NEXT_ACTORS, nextActor } from './next-actor.ts';
export { type UnitOpinion, UNIT_OPINIONS, isOpinion, refusalToOpine } from './opinion.ts';
export { type Standing, STANDINGS, standingOf } from './standing.ts';
export {
  type SubmissionAction,
  type SubmissionState,
  SUBMISSION_ACTIONS,
  SUBMISSION_STATES,
  isBeingSupplemented,
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
  permissionOf,
  refusalByRight,
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
  timelinessAgain,
} from './timeliness.ts';
export {
  type Transition,
  TRANSITIONS,
  awaitsRevision,
  movedTo,
  transitionOf,
} from './transition.ts';
