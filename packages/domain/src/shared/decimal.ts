import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The arithmetic of figures: 64 significant digits, half-up. A value times its weight has up to 42, and
 * the sum of a nation's units four more, so sums are exact and what was added can be taken away again.
 * Every rule computes with it, and only display rounds, so a verdict never depends on a rounding.
 */
export const Decimal = DecimalJs.clone({ precision: 64, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;

/** Zero, to start sums from. */
export const ZERO: Decimal = new Decimal(0);

/** Wider than what a cell may hold (15 digits, 6 places): products carry twelve places, sums more digits. */
const PLAIN = /^-?\d{1,36}(\.\d{1,12})?$/u;

/**
 * Reads plain decimal text as it is stored and travels: ASCII digits, an optional minus, a point. How
 * long an entered figure may be is a rule of `parseDecimalInput` and of the contract, not of this.
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
