import { contentKindOf } from '../figure/content-kind.ts';
import { directionOf } from '../indicator/direction.ts';
import { isSmallTarget } from '../indicator/small-target.ts';
import type { Decimal } from '../shared/decimal.ts';
import { atYearEnd, bySchedule } from './judge-paced.ts';
import { bandOf } from './rule.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/**
 * A ratio, a mean or a growth as a fraction, with what was asked on the same denominator: nothing is
 * divided before it is judged.
 */
export interface Rate {
  /** `denominator` × the value in percent. */
  readonly points: Decimal;
  /** What the rate stands on; greater than zero. */
  readonly denominator: Decimal;
  /** `denominator` × the year target in percent. */
  readonly target: Decimal | null;
  /** `denominator` × the assigned six-month milestone in percent. */
  readonly milestone: Decimal | null;
}

/**
 * Judges a rate in percentage points against its milestone, else against the year target itself: a
 * rate stands somewhere, it is not on its way there (§3.3).
 *
 * `v / p` is given beside it for ratios only; growth is not divided by growth. Where one thing more or less
 * moves the rate by more than the rule's points, the things are counted instead: 9 of 10 against 97 % is
 * one short and no alarm (§3.3).
 */
export function judgeRate(setting: Setting, rate: Rate): Verdict {
  if (!rate.target) return verdict('not-assessed', 'no-target');
  const { points, denominator, target } = rate;
  const { indicator, occasion, rule } = setting;
  const milestone = occasion.half === 1 ? rate.milestone : null;
  const asked = milestone ?? target;
  const higher = directionOf(indicator.class) === 'higher';
  const lead = higher ? points.minus(asked) : asked.minus(points);
  const growth = indicator.class === 'GROWTH';
  const numbers = {
    judgedTarget: target.div(denominator),
    percentOfPlan: growth || target.isZero() ? null : points.times(100).div(target),
    expectedPercent: asked.div(denominator),
    expectedBasis: milestone ? ('assigned' as const) : null,
    gapPoints: lead.div(denominator),
  };
  if (occasion.half === 2) {
    const ceiling = lead.gte(0) ? 'met' : 'not-met';
    return verdict(higher ? atYearEnd(points, target) : ceiling, 'year-end', numbers);
  }
  if (isOfFewThings(setting, denominator)) {
    const ahead = thingsAhead(points, asked, higher);
    return verdict(bySchedule(ahead), 'rate-schedule', { ...numbers, gapUnit: ahead });
  }
  const hundredPoints = denominator.times(100);
  const status = bandOf(lead, hundredPoints, rule.ratioThresholds);
  return verdict(status, growth ? 'growth-gap' : 'ratio-gap', numbers);
}

/** A mean has no things that one could count: its denominator is a weight. */
function isOfFewThings({ indicator, rule }: Setting, denominator: Decimal): boolean {
  const counted = contentKindOf(indicator) !== 'weighted';
  return counted && isSmallTarget(indicator, denominator, rule.smallTarget);
}

/** Whole things on the good side of the fewest (of a ceiling: the most) with which the rate is reached. */
function thingsAhead(points: Decimal, asked: Decimal, higher: boolean): Decimal {
  const things = points.div(100);
  const needed = asked.div(100);
  return higher ? things.minus(needed.ceil()) : needed.floor().minus(things);
}
