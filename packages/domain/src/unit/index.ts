export { type AncestryRow, type Basis, BASES, ancestryRows } from './ancestry.ts';
export { type ResolvedUnit, resolveUnitRef } from './resolve-unit-ref.ts';
export {
  type UnitProblem,
  type UnitProblemCode,
  UNIT_PROBLEMS,
  problemsOf,
} from './unit-problems.ts';
export {
  type UnitTree,
  ancestorsOf,
  childrenOf,
  compareForDisplay,
  descendantsOf,
  isInForce,
  leavesBelow,
  parentOf,
  relatedTo,
  reportersBelow,
  rootsOf,
  treeAt,
} from './unit-tree.ts';
export { type UnitKind, type UnitVersion, type Validity, UNIT_KINDS } from './unit.ts';
