import { expect, test } from 'vitest';

import { aUnitPage, anIndicator, testId } from '../../testing/results-builder.ts';
import { groupRows } from './group-rows.ts';

const row = (fields: Parameters<typeof anIndicator>[0]) => ({
  indicator: anIndicator(fields),
  cell: null,
  history: [],
});

test('every row stands under its block and area, also one whose area is not named', () => {
  const page = aUnitPage({
    rows: [
      row({ id: testId(1), block: 'B', areaCode: 'NEW' }),
      row({ id: testId(2) }),
      row({ id: testId(3) }),
    ],
  });
  expect(
    groupRows(page).map(({ block, areas }) => [
      block,
      areas.map(({ area, rows }) => [area?.code ?? null, rows.length]),
    ]),
  ).toEqual([
    ['A', [['TUYEN-TRUYEN', 2]]],
    ['B', [[null, 1]]],
  ]);
});
