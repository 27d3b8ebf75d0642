import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatDecimal } from '../shared/format-decimal.ts';
import { rowPlaces } from './row-places.ts';

test.for([
  [['12.5', '13'], 1],
  [['13', null, '12.75', undefined], 2],
  [['120', '54'], 0],
  [['12.500', '13.000'], 1],
  [[null], 0],
  [[], 0],
] as const)('%j stand with %d places', ([figures, places]) => {
  expect(rowPlaces({ class: 'CUM_HIGH' }, figures)).toBe(places);
});

test('a ratio stands with two, whatever was entered', () => {
  expect(rowPlaces({ class: 'RATIO_HIGH' }, ['97', '98.709677'])).toBe(2);
  expect(rowPlaces({ class: 'RATIO_LOW' }, [])).toBe(2);
});

test('all figures of a row have as many places, and none is rounded', () => {
  const figure = fc
    .tuple(fc.nat(100_000), fc.stringMatching(/^\d{0,6}$/u))
    .map(([whole, decimals]) => (decimals === '' ? `${whole}` : `${whole}.${decimals}`));
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 4 }), (figures) => {
      const places = rowPlaces({ class: 'CUM_HIGH' }, figures);
      const shape = { minPlaces: places, maxPlaces: places };
      for (const text of figures) {
        const [, decimals = ''] = formatDecimal(text, 'en', shape).split('.');
        expect(decimals).toHaveLength(places);
        expect(Number(text)).toBe(Number(formatDecimal(text, 'en', shape).replaceAll(',', '')));
      }
    }),
  );
});
