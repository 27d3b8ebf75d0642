import { contentKindOf } from '../figure/content-kind.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Measured } from '../tally/measured.ts';
import type { Rate } from './judge-rate.ts';

/** What a rate is made of: the measured parts, and for growth the level a year ago. */
export interface RateParts extends Measured {
  readonly base: Decimal;
}

/**
 * A ratio, mean or growth in percent as an undivided fraction, or null when it stands on nothing.
 *
 * @example rateOf(growth, { total: 1534, base: 1420 }) // 11 400 / 1 420 = +8,03 %
 */
export function rateOf(
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
  { total, numerator, denominator, base }: RateParts,
): Pick<Rate, 'denominator' | 'points'> | null {
  if (indicator.class === 'GROWTH') {
    return base.gt(0) ? { points: total.minus(base).times(100), denominator: base } : null;
  }
  if (denominator.lte(0)) return null;
  const weighted = contentKindOf(indicator) === 'weighted';
  return { points: weighted ? numerator : numerator.times(100), denominator };
}
