import { expect, test } from 'vitest';

import { aCell, anIndicator } from '../../../testing/results-builder.ts';
import { bulletOf } from './bullet-of.ts';

test('the milestone of an amount is its share of the year target', () => {
  expect(bulletOf(anIndicator(), aCell({ expectedPercent: '50' }))).toMatchObject({
    actual: 54,
    target: 150,
    milestone: 75,
    better: 'higher',
  });
});

test('the milestone of a reduction lies between its baseline and its target', () => {
  const stock = anIndicator({ class: 'SNAP_LOW' });
  const cell = aCell({ actual: '6', baseline: '9', target: '3', expectedPercent: '50' });
  expect(bulletOf(stock, cell)).toMatchObject({ milestone: 6, better: 'lower' });
});

test('a ratio is measured against its target, with no milestone unless one was assigned', () => {
  const { expectedBasis: _none, ...cell } = aCell({ actual: '95.9', target: '97' });
  const ratio = anIndicator({ class: 'RATIO_HIGH', contentKind: 'ratio' });
  expect(bulletOf(ratio, cell)).toMatchObject({ target: 97, milestone: null });
});

test('growth never shares an axis with last year’s level', () => {
  const growth = anIndicator({ class: 'GROWTH' });
  expect(bulletOf(growth, aCell({ actual: '8', target: '5', lastYear: '1420' }))).toMatchObject({
    actual: 8,
    lastYear: null,
  });
});

test('a blank has no bar, and it is no zero', () => {
  const { actual: _none, ...blank } = aCell({ state: 'not-reported', status: 'no-data' });
  expect(bulletOf(anIndicator(), blank)?.actual).toBeNull();
});

test('days, marks and what is not assessed have no line', () => {
  expect(bulletOf(anIndicator({ class: 'MILESTONE' }), aCell())).toBeNull();
  expect(bulletOf(anIndicator(), aCell({ status: 'not-assessed' }))).toBeNull();
  expect(bulletOf(anIndicator(), null)).toBeNull();
});
