import { expect, test } from 'vitest';

import { cellsOf, halfYearsOf, provinceOf, scaleOf } from './scales.ts';

test('a nation holds a third of a million cells for each half-year', () => {
  const scale = scaleOf('nation');
  expect(cellsOf(scale) / scale.halfYears).toBe(332_100);
});

test('history grows by years and leaves the screen as large as it was', () => {
  expect(scaleOf('district', 100)).toEqual({ ...scaleOf('district'), halfYears: 1_000 });
});

test.each([
  [1, ['2026-H1', '2026-H2']],
  [4, ['2024-H2', '2025-H1', '2025-H2', '2026-H1', '2026-H2']],
])('%i half-years end with the first half of the year, then an empty one', (count, wanted) => {
  expect(halfYearsOf(2026, count)).toEqual(wanted);
});

test('a thousand half-years stay within four digits', () => {
  expect(halfYearsOf(2026, 1_000)[0]).toBe('1526-H2');
});

test('provinces differ by one commune at most', () => {
  const sizes = Map.groupBy(
    Array.from({ length: 3_321 }, (_, n) => n),
    (n) => provinceOf(n, 34),
  );
  expect(new Set([...sizes.values()].map((units) => units.length))).toEqual(new Set([97, 98]));
});
