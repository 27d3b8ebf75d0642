import { expect, test } from 'vitest';

import { aCell, anIndicator } from '../../../testing/results-builder.ts';
import { findingOf } from './finding.ts';
import type { IndicatorRow } from './indicator-rows.ts';

const row = (name: string, cell: IndicatorRow['cell'], sent = true): IndicatorRow => ({
  id: name,
  unitCode: name,
  name,
  cell,
  sent,
});
const onPace = (percentOfPlan: string) => aCell({ status: 'on-pace', percentOfPlan });

test('the finding counts who is on pace among those who answered, and names the lowest', () => {
  const rows = [
    row('Trúc Bạch', onPace('50.7')),
    row('Nguyễn Trung Trực', aCell()),
    row('Đội Cấn', null, false),
  ];
  expect(findingOf(anIndicator(), rows)).toMatchObject({
    kind: 'pace',
    good: 1,
    of: 2,
    worst: { names: ['Nguyễn Trung Trực'] },
  });
});

test('a tie names everybody in it', () => {
  const rows = [row('a', onPace('50')), row('b', onPace('50')), row('c', onPace('58'))];
  expect(findingOf(anIndicator(), rows)).toMatchObject({ worst: { names: ['a', 'b'] } });
});

test('when all stand at the same place nobody is the lowest', () => {
  expect(
    findingOf(anIndicator(), [row('a', onPace('100')), row('b', onPace('100'))]),
  ).toMatchObject({ worst: null });
});

test('of what should be low the highest is named, but of a reduction the least', () => {
  const rows = [row('a', onPace('0')), row('b', aCell({ percentOfPlan: '133.3' }))];
  expect(findingOf(anIndicator({ class: 'CUM_LOW' }), rows)).toMatchObject({
    lower: true,
    worst: { names: ['b'] },
  });
  const shrinking = [row('a', onPace('50')), row('b', aCell({ percentOfPlan: '-66.7' }))];
  expect(findingOf(anIndicator({ class: 'SNAP_LOW' }), shrinking)).toMatchObject({
    worst: { names: ['b'] },
  });
});

test('what is counted once a year is not assessed, and silence is no data', () => {
  const yearEnd = aCell({ status: 'not-assessed', reason: 'year-end-only' });
  expect(findingOf(anIndicator(), [row('a', yearEnd)])).toEqual({ kind: 'not-assessed' });
  expect(findingOf(anIndicator(), [row('a', null, false)])).toEqual({ kind: 'no-data' });
});
