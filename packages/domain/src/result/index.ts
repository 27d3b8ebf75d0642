export { EXPECTED_BASES, type ExpectedBasis } from '../indicator/expected-share.ts';
export { type TotalAssessment, type TotalResult, assessTotal } from './assess-total.ts';
export { type UnitResult, assessUnit } from './assess-unit.ts';
export { type AssessmentText, assessmentText } from './assessment-text.ts';
export {
  type Assessment,
  MID_YEAR_STATUSES,
  type MidYearStatus,
  REASONS,
  type Reason,
  type Status,
  YEAR_END_STATUSES,
  type YearEndStatus,
} from './assessment.ts';
export { attentionOrder, byAttention } from './attention-order.ts';
export { estimateOfPlan } from './estimate-of-plan.ts';
export { isBehind, isReferenceOnly } from './judged-in-print.ts';
export { type PackedNumbers, type Ranked, rankUnits, unrounded } from './rank-units.ts';
export { RULE_H1, type Rule, type Thresholds } from './rule.ts';
export { type TallyText, tallyOf, tallyText } from './tally-text.ts';
export type { Occasion, Setting } from './verdict.ts';
export { yearOnYear, yearOnYearIndex } from './year-on-year.ts';
