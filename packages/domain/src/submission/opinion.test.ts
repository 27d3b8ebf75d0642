import { expect, test } from 'vitest';

import { TODAY, WARD } from '../testing/actors.ts';
import { approver, clerk, neighbour, secretary } from '../testing/report-acts.ts';
import { isOpinion, refusalToOpine } from './opinion.ts';
import { SUBMISSION_STATES, type SubmissionState } from './state.ts';

const at = (state: SubmissionState, period: 'closed' | 'open' = 'open') => ({
  state,
  unit: WARD,
  day: TODAY,
  period,
  sendings: 0,
});

test('a draft is spoken of while it waits for its approver, and in no other state', () => {
  const open = SUBMISSION_STATES.filter(
    (state) => refusalToOpine({ ...at(state), actor: clerk }) === null,
  );
  expect(open).toEqual(['unit-review']);
  expect(refusalToOpine({ ...at('draft'), actor: clerk })).toBe('wrong-state');
  expect(refusalToOpine({ ...at('locked'), actor: clerk })).toBe('locked');
  expect(refusalToOpine({ ...at('unit-review', 'closed'), actor: clerk })).toBe('period-closed');
});

test('only whoever works on the report is asked', () => {
  expect(refusalToOpine({ ...at('unit-review'), actor: approver })).toBeNull();
  expect(refusalToOpine({ ...at('unit-review'), actor: secretary })).toBe('role');
  expect(refusalToOpine({ ...at('unit-review'), actor: neighbour })).toBe('unit-not-visible');
});

test('a remark says what about; agreeing needs no words', () => {
  expect(isOpinion({ opinion: 'agree', text: '' })).toBe(true);
  expect(isOpinion({ opinion: 'remark', text: ' ' })).toBe(false);
  expect(isOpinion({ opinion: 'remark', text: 'Xem lại mục 2.' })).toBe(true);
});
