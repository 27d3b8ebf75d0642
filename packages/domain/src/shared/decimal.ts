import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The arithmetic of figures: 40 significant digits, half-up. Every rule computes with it, and only
 * display rounds, so a verdict never depends on a rounding.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** Zero, to start sums from. */
export const ZERO: Decimal = new Decimal(0);

const PLAIN = /^-?\d{1,15}(\.\d{1,6})?$/u;

/**
 * Reads decimal text as it travels on the wire: digits, an optional sign, a point, at most 15
 * digits before it and 6 behind.
 *
 * @throws RangeError for anything else, `1e3` and `NaN` included
 */
export function decimal(text: string): Decimal {
  if (!PLAIN.test(text)) throw new RangeError(`Not a decimal: ${text}`);
  return new Decimal(text);
}

/** Plain text without trailing zeros; rounded half-up to `places` (wire: six). */
export function decimalText(value: Decimal, places = 6): string {
  const rounded = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return rounded.isZero() ? '0' : rounded.toFixed();
}
