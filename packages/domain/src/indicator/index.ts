export { ACCUMULATIONS, type Accumulation, accumulationOf } from './accumulation.ts';
export { type Direction, directionOf, isCumulative, isPaced, isRatio } from './direction.ts';
export {
  EXPECTED_BASES,
  type Expectation,
  type ExpectedBasis,
  type ExpectedShareInput,
  type PastYear,
  YEARS_OF_HISTORY,
  expectedShare,
  historyShare,
} from './expected-share.ts';
export {
  GRADES,
  type Grade,
  INDICATOR_CLASSES,
  type Indicator,
  type IndicatorClass,
  LOWER_IS_BETTER_STRATEGIES,
  type LowerIsBetterStrategy,
  type Pace,
  ROLL_UPS,
  type Reporters,
  type RollUp,
} from './indicator.ts';
export { rowPlaces } from './row-places.ts';
export { isOwed } from './is-owed.ts';
export { lowerIsBetterScore } from './lower-is-better.ts';
export { type PlanYear, milestoneDueOn } from './milestone-due.ts';
export {
  type Schedule,
  type SmallTargetRule,
  amountDue,
  isSmallTarget,
  unitsAllowed,
  unitsDue,
} from './small-target.ts';
