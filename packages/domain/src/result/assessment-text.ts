import { Decimal, decimalText } from '../shared/decimal.ts';
import type { Assessment } from './assessment.ts';

/** An assessment as it travels: decimals are text with at most six places, null stays null. */
export type AssessmentText = {
  readonly [Field in keyof Assessment]: Decimal extends Assessment[Field]
    ? string | null
    : Assessment[Field];
};

/** Writes an assessment for the wire, rounding half-up to six places. Judging is over by then. */
export function assessmentText(of: Assessment): AssessmentText {
  return {
    status: of.status,
    reason: of.reason,
    rule: of.rule,
    actual: text(of.actual),
    judgedTarget: text(of.judgedTarget),
    judgedBaseline: text(of.judgedBaseline),
    percentOfPlan: text(of.percentOfPlan),
    expectedPercent: text(of.expectedPercent),
    expectedBasis: of.expectedBasis,
    gapPoints: text(of.gapPoints),
    gapUnit: text(of.gapUnit),
    lastYear: text(of.lastYear),
    yearOnYear: text(of.yearOnYear),
  };
}

const text = (value: Decimal | null): string | null => value && decimalText(value);
