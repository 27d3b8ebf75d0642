import type { NumberLocale } from './parse-decimal-input.ts';

const MARKS: Readonly<Record<NumberLocale, { readonly group: string; readonly point: string }>> = {
  vi: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** How a decimal is shown: at least `minPlaces`, at most `maxPlaces`, rounded half-up. */
export interface Places {
  readonly minPlaces?: number;
  readonly maxPlaces?: number;
  /** A plus before what is positive, for gaps. */
  readonly signed?: boolean;
}

/**
 * Writes decimal text for people: `1.234.567,8` in Vietnamese, `1,234,567.8` in English, below nought
 * with a minus sign and not a hyphen.
 *
 * Half-up on the digits themselves; `Intl` would go through a binary float and lose the last ones. What
 * rounds to nought has no sign. Only display rounds, and only here. It reads text and computes nothing,
 * so that a screen that only shows numbers loads no decimal arithmetic.
 *
 * @example formatDecimal('106', 'vi', { minPlaces: 1, maxPlaces: 1 }) // '106,0'
 * @throws RangeError for what is no plain decimal, and when `minPlaces` is larger than `maxPlaces`
 */
export function formatDecimal(text: string, locale: NumberLocale, places: Places = {}): string {
  const { minPlaces = 0, maxPlaces = Math.max(minPlaces, 6), signed = false } = places;
  if (minPlaces > maxPlaces) throw new RangeError(`${minPlaces} places are more than ${maxPlaces}`);
  const [, minus, whole, decimals = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined) throw new RangeError(`Not a decimal: ${text}`);
  const digits = roundedDigits(whole, decimals, maxPlaces);
  const point = digits.length - maxPlaces;
  const { group, point: mark } = MARKS[locale];
  const grouped = digits.slice(0, point).replaceAll(/\B(?=(\d{3})+$)/gu, group);
  const shown = digits.slice(point).replace(/0+$/u, '').padEnd(minPlaces, '0');
  const isZero = !/[1-9]/u.test(digits);
  const sign = isZero ? '' : minus === '-' ? '−' : signed ? '+' : '';
  return `${sign}${grouped}${shown === '' ? '' : mark + shown}`;
}

/** The digits without their point, rounded half-up to `places` behind it. */
function roundedDigits(whole: string, decimals: string, places: number): string {
  const kept = BigInt(whole + decimals.slice(0, places).padEnd(places, '0'));
  const up = decimals.charAt(places) >= '5' ? 1n : 0n;
  return (kept + up).toString().padStart(places + 1, '0');
}
