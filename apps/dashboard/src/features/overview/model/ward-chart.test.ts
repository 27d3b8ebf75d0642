import { expect, test } from 'vitest';

import { aCell, aTotal, anIndicator } from '../../../testing/results-builder.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { wardChart } from './ward-chart.ts';

const row = (name: string, fields: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id: name,
  unitCode: `code:${name}`,
  name,
  cell: aCell(),
  sent: true,
  ...fields,
});

test('412,6 % runs off an axis that stays readable for the others', () => {
  const chart = wardChart(
    anIndicator(),
    [row('a', { cell: aCell({ percentOfPlan: '412.595238' }) }), row('b')],
    false,
  );
  expect(chart).toMatchObject({
    axis: { min: 0, max: 150 },
    rows: [
      { value: 412.595238, overflows: true },
      { value: 36, overflows: false },
    ],
  });
});

test('a blank, a report not sent and a typed nought are three things', () => {
  const chart = wardChart(
    anIndicator({ class: 'CUM_LOW' }),
    [
      row('blank', { cell: null }),
      row('silent', { cell: null, sent: false }),
      row('none', { cell: aCell({ state: 'not-occurred', actual: '0', percentOfPlan: '0' }) }),
    ],
    false,
  );
  expect(chart?.rows.map(({ absence, value }) => [absence, value])).toEqual([
    ['not-reported', null],
    ['not-sent', null],
    ['not-occurred', 0],
  ]);
});

test('ratios are dots on their own span, never bars cut off at the foot', () => {
  const cell = aCell({ actual: '95.95', target: '97', expectedBasis: undefined as never });
  const chart = wardChart(anIndicator({ class: 'RATIO_HIGH' }), [row('a', { cell })], false);
  expect(chart?.marks).toBe('dot');
  expect(chart?.axis.min).toBeGreaterThan(90);
});

test('bars begin at zero, and a reduction that grew goes below it', () => {
  const cell = aCell({ percentOfPlan: '-66.666667' });
  const chart = wardChart(anIndicator({ class: 'SNAP_LOW' }), [row('a', { cell })], false);
  expect(chart?.axis.min).toBeLessThanOrEqual(-66);
  expect(chart?.axis.ticks).toContain(0);
});

test('growth is drawn in percent and last year’s level is not', () => {
  const cell = aTotal({ actual: '8.028', target: '5', expectedPercent: '5', lastYear: '1420' });
  const chart = wardChart(anIndicator({ class: 'GROWTH' }), [row('a', { cell })], false);
  expect(chart?.axis.max).toBeLessThan(20);
});

test('days and marks have no axis', () => {
  expect(wardChart(anIndicator({ class: 'MILESTONE' }), [row('a')], false)).toBeNull();
});
