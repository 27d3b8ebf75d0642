import { expect, test } from 'vitest';

import { aCell, anIndicator, testId } from '../../testing/results-builder.ts';
import { statusTally } from './status-tally.ts';

const row = (cell: ReturnType<typeof aCell> | null, ofWhichId: string | null = null) => ({
  indicator: anIndicator({ ofWhichId }),
  cell,
});

test('a unit’s indicators are counted best first; parts and what was not sent are not', () => {
  const rows = [
    row(aCell({ status: 'at-risk' })),
    row(aCell({ status: 'on-pace' })),
    row(aCell({ status: 'on-pace' })),
    row(aCell({ status: 'alarm' }), testId(12)),
    row(null),
  ];
  expect(statusTally(rows, false)).toEqual([
    { status: 'on-pace', count: 2 },
    { status: 'at-risk', count: 1 },
  ]);
});

test('before everybody a pace that the software worked out calls nobody late', () => {
  const rows = [row(aCell({ status: 'at-risk', reason: 'gap', expectedBasis: 'linear' }))];
  expect(statusTally(rows, false)).toEqual([{ status: 'at-risk', count: 1 }]);
  expect(statusTally(rows, true)).toEqual([{ status: 'reference', count: 1 }]);
});
