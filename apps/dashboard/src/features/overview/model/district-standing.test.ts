import { expect, test } from 'vitest';

import {
  aTotal,
  anIndicator,
  anOverview,
  aWard,
  testId,
} from '../../../testing/results-builder.ts';
import { districtStanding } from './district-standing.ts';

const [a, b, c] = [testId(101), testId(102), testId(103)];
const wards = Array.from({ length: 14 }, (_, at) => aWard(at, `Phường ${at}`));

test('every indicator is counted once, by status, and a part of another is not counted', () => {
  const overview = anOverview({
    units: wards,
    indicators: [
      anIndicator({ id: a, code: 'A' }),
      anIndicator({ id: b, code: 'B' }),
      anIndicator({ id: c, code: 'B.1', ofWhichId: b }),
    ],
    totals: { [a]: aTotal(), [b]: aTotal({ status: 'watch', reason: 'ratio-gap' }), [c]: aTotal() },
  });
  expect(districtStanding(overview, false)).toEqual({
    indicators: 2,
    statuses: [
      { status: 'on-pace', codes: ['A'] },
      { status: 'watch', codes: ['B'] },
    ],
    coverage: { least: 12, most: 12, of: 14 },
  });
});

test('in public a reference pace makes no laggard of the district', () => {
  const overview = anOverview({
    indicators: [anIndicator({ id: a, code: 'A' })],
    totals: { [a]: aTotal({ status: 'at-risk', expectedBasis: 'linear' }) },
  });
  expect(districtStanding(overview, true).statuses).toEqual([
    { status: 'reference', codes: ['A'] },
  ]);
});

test('an indicator without a total has no data', () => {
  expect(districtStanding(anOverview({ totals: {} }), false).statuses).toEqual([
    { status: 'no-data', codes: ['TG12'] },
  ]);
});
