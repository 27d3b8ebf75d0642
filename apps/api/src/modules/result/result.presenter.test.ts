import { expect, test } from 'vitest';

import type { TotalCell } from '@tiendo/contract/result';
import { isoDate } from '@tiendo/domain/period';

import { type ResultContext, presentResult } from './result.presenter.ts';

const total: TotalCell = {
  status: 'not-assessed',
  reason: 'not-rolled-up',
  rule: 'h1-2017.1',
  judgedOnCovered: false,
  coverage: {
    reported: 3,
    expected: 14,
    notApplicable: 10,
    met: 3,
    late: 0,
    estimates: 0,
    unaccepted: 0,
    compared: 0,
  },
};

// Of an indicator and its surroundings a total's coverage reads nothing but these.
const context = {
  filter: { halfYear: '2017-H1', basis: 'as-was' },
  unit: { code: '001', name: 'Quận ủy Ba Đình' },
  indicator: { code: 'TG23Q', accumulation: 'as-at', unitOfMeasure: 'mức', source: null },
  window: { from: isoDate('2016-12-15'), to: isoDate('2017-06-14') },
  place: { rank: null, rankOf: null },
  missing: [{ unitId: 'a', unitName: 'P. Kim Mã' }],
} as unknown as ResultContext;

test('units to which an indicator does not apply are not among those a total waits for', () => {
  const row = {
    unit_id: 'd',
    indicator_id: 'i',
    packed: JSON.stringify(total),
    is_total: true,
    as_of: null,
  };
  const { coverage } = presentResult(row, context);
  expect(coverage).toMatchObject({ reported: 3, expected: 4 });
  expect(coverage.reported + coverage.missing.length).toBe(coverage.expected);
});
