import type { PastYear } from '../indicator/expected-share.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { PlanYear } from '../indicator/milestone-due.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Assessment, Reason, Status } from './assessment.ts';
import type { Rule } from './rule.ts';

/** The half-year that is judged, as at its cut-off and never by the wall clock. */
export interface Occasion {
  readonly half: 1 | 2;
  /** The last day of the half-year (*ngày chốt số liệu*). */
  readonly cutOff: IsoDate;
  /** The plan year in which milestones fall due. */
  readonly year: PlanYear;
  /** Share of the plan year elapsed at the cut-off, 0…1, e.g. 182/365. */
  readonly elapsedShare: Decimal;
}

/** What judging needs besides the figures. */
export interface Setting {
  readonly indicator: Indicator;
  readonly occasion: Occasion;
  readonly rule: Rule;
  /** Earlier years of the same unit (`SNAP_LOW`: as reductions reached), any order. */
  readonly history: readonly PastYear[];
}

/** What a rule answers: the status, the sentence and the numbers behind it. */
export type Verdict = Pick<
  Assessment,
  | 'expectedBasis'
  | 'expectedPercent'
  | 'gapPoints'
  | 'gapUnit'
  | 'judgedBaseline'
  | 'judgedTarget'
  | 'percentOfPlan'
  | 'reason'
  | 'status'
>;

/** A verdict with its numbers; those left out are null. */
export function verdict(
  status: Status,
  reason: Reason,
  numbers: Partial<Omit<Verdict, 'reason' | 'status'>> = {},
): Verdict {
  return {
    status,
    reason,
    judgedTarget: null,
    judgedBaseline: null,
    percentOfPlan: null,
    expectedPercent: null,
    expectedBasis: null,
    gapPoints: null,
    gapUnit: null,
    ...numbers,
  };
}

/** Whether nothing is judged now: the indicator is counted once a year and no milestone was assigned. */
export function isYearEndOnly(setting: Setting, milestone: Decimal | null): boolean {
  const { indicator, occasion } = setting;
  return occasion.half === 1 && indicator.pace?.kind === 'year-end-only' && milestone === null;
}
