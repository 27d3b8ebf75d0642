import { expect, test } from 'vitest';

import { isClosedFor } from './closed-period.ts';
import { SUBMISSION_STATES, type SubmissionState } from './state.ts';

const closedFor = (period: 'closed' | 'open' | 'planned', sendings: number) =>
  SUBMISSION_STATES.filter((state) => isClosedFor(period, { state, sendings }));

test('before a half-year opens nothing is written, while it is open everything may be', () => {
  expect(closedFor('planned', 0)).toEqual(SUBMISSION_STATES);
  expect(closedFor('open', 0)).toEqual([]);
});

test('a closed half-year takes no first report, and no change of what came', () => {
  expect(closedFor('closed', 0)).toEqual<SubmissionState[]>([
    'draft',
    'unit-review',
    'submitted',
    'under-review',
    'accepted',
  ]);
});

test('what was given back or reopened is finished after the closing too', () => {
  expect(closedFor('closed', 1)).toEqual<SubmissionState[]>([
    'submitted',
    'under-review',
    'accepted',
  ]);
});
