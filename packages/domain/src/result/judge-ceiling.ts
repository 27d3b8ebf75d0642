import { amountDue, isSmallTarget, unitsAllowed } from '../indicator/small-target.ts';
import { type Decimal, ZERO } from '../shared/decimal.ts';
import { expectedOf, expectedPercentOf } from './expected.ts';
import type { Amount } from './amount.ts';
import { bySchedule } from './judge-paced.ts';
import { bandOf } from './rule.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** Judges what must not happen at all (*không để xảy ra*): a typed 0 passes, a blank never comes here. */
export function judgeZero(setting: Setting, value: Decimal): Verdict {
  const clean = value.lte(0);
  const numbers = { judgedTarget: ZERO, gapUnit: value.isZero() ? ZERO : value.neg() };
  const reason = clean ? 'none-occurred' : 'occurred';
  if (setting.occasion.half === 2) return verdict(clean ? 'met' : 'not-met', reason, numbers);
  return verdict(clean ? 'on-pace' : 'alarm', reason, numbers);
}

/**
 * Judges an amount under a ceiling (*đã dùng x % mức trần*).
 *
 * Above the ceiling the year is lost, whatever comes. Below it, using little is being on pace and no
 * more: a ceiling is never completed early and never exceeded in the good sense.
 *
 * @param ceiling greater than zero
 */
export function judgeCeiling(setting: Setting, amount: Amount, ceiling: Decimal): Verdict {
  const { value } = amount;
  const expected = expectedOf(setting, ceiling, amount.milestone);
  if (!expected) return verdict('not-assessed', 'year-end-only', { judgedTarget: ceiling });
  const spare = amountDue(ceiling, expected).minus(value);
  const numbers = {
    judgedTarget: ceiling,
    percentOfPlan: value.times(100).div(ceiling),
    expectedPercent: expectedPercentOf(expected, ceiling),
    expectedBasis: expected.basis,
    gapPoints: spare.times(100).div(ceiling),
    gapUnit: spare,
  };
  const breached = value.gt(ceiling);
  if (setting.occasion.half === 2) {
    const reason = breached ? 'ceiling-breached' : 'year-end';
    return verdict(breached ? 'not-met' : 'met', reason, numbers);
  }
  if (breached) return verdict('alarm', 'ceiling-breached', numbers);
  if (isSmallTarget(setting.indicator, ceiling, setting.rule.smallTarget)) {
    const unitsLeft = unitsAllowed(ceiling, expected).minus(value);
    return verdict(bySchedule(unitsLeft), 'schedule', { ...numbers, gapUnit: unitsLeft });
  }
  const band = bandOf(spare, ceiling, setting.rule.thresholds);
  return verdict(band === 'ahead' ? 'on-pace' : band, 'gap', numbers);
}
