import { isRatio } from '../indicator/direction.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { Decimal } from '../shared/decimal.ts';
import type { Tally } from '../tally/tally.ts';
import { isFolding } from '../tally/fold-values.ts';
import type { Assessment } from './assessment.ts';
import { type RateParts, rateOf } from './rate-of.ts';
import { yearOnYear } from './year-on-year.ts';

type Kind = Pick<Indicator, 'class' | 'rollUp'>;

/** The parts of a tally's rate: Σ numerator ÷ Σ denominator, growth over the units with both halves. */
export function rateParts(indicator: Kind, tally: Tally): RateParts {
  const total = indicator.class === 'GROWTH' ? tally.comparedTotal : tally.total;
  return {
    total,
    numerator: tally.numerator,
    denominator: tally.denominator,
    base: tally.lastTotal,
  };
}

/**
 * A tally as one number in the unit of measure, or null when it is none: Σ value, Σnum/Σden × 100 and
 * never a mean of percentages, the units that met theirs, or what the values fold to.
 */
export function totalOf(indicator: Kind, tally: Tally, folded: Decimal | null): Decimal | null {
  if (indicator.class === 'MILESTONE' || indicator.rollUp === 'COUNT_UNITS_MET') {
    return new Decimal(tally.met);
  }
  if (isFolding(indicator.rollUp)) return folded;
  if (isRatio(indicator.class) || indicator.class === 'GROWTH') {
    return percentOf(indicator, rateParts(indicator, tally));
  }
  return tally.total;
}

/** Last year and the change on it, over the units that have both halves. Both null when none has. */
export function likeForLike(
  indicator: Kind,
  tally: Tally,
): Pick<Assessment, 'lastYear' | 'yearOnYear'> {
  if (tally.compared === 0) return { lastYear: null, yearOnYear: null };
  const [now, last] = isRatio(indicator.class)
    ? ratios(indicator, tally)
    : [tally.comparedTotal, tally.lastTotal];
  return { lastYear: last, yearOnYear: yearOnYear(indicator.class, now, last) };
}

function ratios(indicator: Kind, tally: Tally): readonly [Decimal | null, Decimal | null] {
  const parts = rateParts(indicator, tally);
  const now = { numerator: tally.comparedNumerator, denominator: tally.comparedDenominator };
  const last = { numerator: tally.lastNumerator, denominator: tally.lastDenominator };
  return [percentOf(indicator, { ...parts, ...now }), percentOf(indicator, { ...parts, ...last })];
}

function percentOf(indicator: Kind, parts: RateParts): Decimal | null {
  const rate = rateOf(indicator, parts);
  return rate && rate.points.div(rate.denominator);
}
