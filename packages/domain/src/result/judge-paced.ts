import { amountDue, isSmallTarget, unitsDue } from '../indicator/small-target.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { MidYearStatus, YearEndStatus } from './assessment.ts';
import { type Expected, expectedPercentOf } from './expected.ts';
import { bandOf } from './rule.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** What was done of a plan that is better the more is done. A reduction counts what was taken off. */
export interface Paced {
  readonly done: Decimal;
  /** Greater than zero. */
  readonly plan: Decimal;
  readonly expected: Expected;
}

/**
 * Judges an amount on its way to a plan: completed, else by its whole-unit schedule when the target
 * is small, else by the gap to what was expected. At year end by the plan alone.
 */
export function judgePaced(setting: Setting, paced: Paced): Verdict {
  const { done, plan, expected } = paced;
  const lead = done.minus(amountDue(plan, expected));
  const numbers = {
    percentOfPlan: done.times(100).div(plan),
    expectedPercent: expectedPercentOf(expected, plan),
    expectedBasis: expected.basis,
    gapPoints: lead.times(100).div(plan),
    gapUnit: lead,
  };
  if (setting.occasion.half === 2) return verdict(atYearEnd(done, plan), 'year-end', numbers);
  if (done.gte(plan)) return verdict('completed-early', 'completed', numbers);
  if (isSmallTarget(setting.indicator, plan, setting.rule.smallTarget)) {
    const unitsAhead = done.minus(unitsDue(plan, expected));
    return verdict(bySchedule(unitsAhead), 'schedule', { ...numbers, gapUnit: unitsAhead });
  }
  return verdict(bandOf(lead, plan, setting.rule.thresholds), 'gap', numbers);
}

/** *Vượt* above the target, *Đạt* at it, else *Không đạt*. */
export function atYearEnd(actual: Decimal, target: Decimal): YearEndStatus {
  if (actual.gt(target)) return 'exceeded';
  return actual.gte(target) ? 'met' : 'not-met';
}

/** One whole unit behind wants attention, two are late; a small target never alarms by points (§3.3). */
export function bySchedule(unitsAhead: Decimal): MidYearStatus {
  if (unitsAhead.gte(0)) return 'on-pace';
  return unitsAhead.gte(-1) ? 'watch' : 'at-risk';
}
