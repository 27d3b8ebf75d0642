import { Decimal } from './decimal.ts';
import type { NumberLocale } from './parse-decimal-input.ts';

const MARKS: Readonly<Record<NumberLocale, { readonly group: string; readonly point: string }>> = {
  vi: { group: '.', point: ',' },
  en: { group: ',', point: '.' },
};

/** How many decimals to show: at least `minPlaces`, at most `maxPlaces`, rounded half-up. */
export interface Places {
  readonly minPlaces?: number;
  readonly maxPlaces?: number;
}

/**
 * Writes a number for people: `1.234.567,8` in Vietnamese, `1,234,567.8` in English.
 *
 * Half-up on the decimal itself; `Intl` would go through a binary float and lose the last digits. What
 * rounds to nought has no sign. Only display rounds, and only here.
 *
 * @example formatDecimal(new Decimal('106'), 'vi', { minPlaces: 1, maxPlaces: 1 }) // '106,0'
 * @throws RangeError when `minPlaces` is larger than `maxPlaces`
 */
export function formatDecimal(value: Decimal, locale: NumberLocale, places: Places = {}): string {
  const { minPlaces = 0, maxPlaces = Math.max(minPlaces, 6) } = places;
  if (minPlaces > maxPlaces) throw new RangeError(`${minPlaces} places are more than ${maxPlaces}`);
  const rounded = value.toDecimalPlaces(maxPlaces, Decimal.ROUND_HALF_UP);
  const [whole = '0', decimals = ''] = rounded.abs().toFixed().split('.');
  const { group, point } = MARKS[locale];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/gu, group);
  const shown = decimals.padEnd(minPlaces, '0');
  const sign = rounded.lt(0) ? '-' : '';
  return shown === '' ? `${sign}${grouped}` : `${sign}${grouped}${point}${shown}`;
}
