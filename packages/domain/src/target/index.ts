export {
  type ChildTarget,
  type TargetsCompared,
  childrenAgainstParent,
} from './children-against-parent.ts';
export {
  type ReviseRefusal,
  type TargetChange,
  type TargetRevision,
  type TypedDecision,
  refusalToRevise,
  revise,
  targetInForce,
} from './revise.ts';
export type { Target, TargetDecision } from './target.ts';
