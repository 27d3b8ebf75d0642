import { expect, test } from 'vitest';

import { historyLine } from './history-line.ts';

const past = (halfYear: string, actual: string | null) => ({ halfYear, actual, target: null });

test('a missing half-year is a gap and never a zero', () => {
  const line = historyLine([past('2014-H1', '10'), past('2015-H1', null), past('2016-H1', '20')], {
    halfYear: '2017-H1',
    actual: '30',
  });
  expect(line?.points.map(({ y }) => y)).toEqual([1, null, 0.5, 0]);
  expect(line?.runs.map((run) => run.map(({ year }) => year))).toEqual([
    ['2014'],
    ['2016', '2017'],
  ]);
});

test('whole years are points beside the line of first halves', () => {
  const line = historyLine([past('2016-H1', '10'), past('2016-H2', '30')], {
    halfYear: '2017-H1',
    actual: '20',
  });
  expect(line?.runs).toHaveLength(1);
  expect(line?.runs[0]?.map(({ halfYear }) => halfYear)).toEqual(['2016-H1', '2017-H1']);
});

test('one figure is no history', () => {
  expect(historyLine([past('2016-H1', null)], { halfYear: '2017-H1', actual: '3' })).toBeNull();
});
