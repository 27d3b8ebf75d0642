import { type Decimal, decimal } from '../shared/decimal.ts';
import type { Tally } from '../tally/tally.ts';

/** A tally as stored: counts stay numbers, sums are exact text. */
export type TallyText = {
  readonly [Field in keyof Tally]: Tally[Field] extends number ? number : string;
};

/** Writes a tally without losing a digit, so that what was added can be taken away again. */
export function tallyText(tally: Tally): TallyText {
  return { ...tally, ...mapSums(tally, exact) };
}

/**
 * Reads a stored tally.
 *
 * @throws RangeError when a sum is no plain decimal text or a count no whole number
 */
export function tallyOf(stored: TallyText): Tally {
  for (const value of Object.values(stored)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`Not a count: ${value}`);
    }
  }
  return { ...stored, ...mapSums(stored, decimal) };
}

type Sums = {
  [Field in keyof Tally as Tally[Field] extends number ? never : Field]: Tally[Field];
};

function mapSums<From, To>(
  from: Readonly<Record<keyof Sums, From>>,
  by: (value: From) => To,
): Record<keyof Sums, To> {
  return {
    total: by(from.total),
    numerator: by(from.numerator),
    denominator: by(from.denominator),
    targetTotal: by(from.targetTotal),
    baselineTotal: by(from.baselineTotal),
    firstHalfTotal: by(from.firstHalfTotal),
    comparedTotal: by(from.comparedTotal),
    comparedNumerator: by(from.comparedNumerator),
    comparedDenominator: by(from.comparedDenominator),
    lastTotal: by(from.lastTotal),
    lastNumerator: by(from.lastNumerator),
    lastDenominator: by(from.lastDenominator),
  };
}

const exact = (value: Decimal): string => (value.isZero() ? '0' : value.toFixed());
