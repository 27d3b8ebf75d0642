import { Decimal, ZERO } from '../shared/decimal.ts';
import type { LowerIsBetterStrategy } from './indicator.ts';

const HUNDRED = new Decimal(100);

/**
 * The score in percent, 0…100, of a lower-is-better value against its ceiling, or null when the
 * strategy gives none. Four incompatible formulas are in use (§3.3), so the indicator names its own;
 * report tables default to `PASS_FAIL`.
 *
 * `INVERSE` has no value at nought, where nothing happened at all: that scores 100. With a ceiling of
 * nought `INVERSE` and `MIRROR` have nothing to divide by and fall back to all or nothing.
 *
 * @param value what happened; `not-reported` never comes here, a blank is not a zero
 * @example lowerIsBetterScore('INVERSE', 30, 24) // 80; MIRROR 75; PASS_FAIL 0
 */
export function lowerIsBetterScore(
  strategy: LowerIsBetterStrategy,
  value: Decimal,
  ceiling: Decimal,
): Decimal | null {
  switch (strategy) {
    case 'INVERSE':
      if (value.lte(0)) return HUNDRED;
      return Decimal.min(HUNDRED, ceiling.div(value).times(100));
    case 'MIRROR':
      if (ceiling.isZero()) return allOrNothing(value.lte(0));
      return clamp(HUNDRED.times(2).minus(value.div(ceiling).times(100)));
    case 'PASS_FAIL':
      return allOrNothing(value.lte(ceiling));
    case 'ZERO_TOLERANCE':
      return allOrNothing(value.lte(0));
    case 'NO_PERCENT':
      return null;
  }
}

const allOrNothing = (passed: boolean): Decimal => (passed ? HUNDRED : ZERO);
const clamp = (score: Decimal): Decimal => Decimal.max(ZERO, Decimal.min(HUNDRED, score));
