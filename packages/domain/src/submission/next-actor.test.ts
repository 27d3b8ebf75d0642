import { expect, test } from 'vitest';

import { nextActor } from './next-actor.ts';
import { SUBMISSION_STATES } from './state.ts';
import { TRANSITIONS } from './transition.ts';

test.for([
  ['draft', 'unit'],
  ['unit-review', 'unit-approver'],
  ['submitted', 'review'],
  ['under-review', 'review'],
  ['returned', 'unit'],
  ['reopened', 'unit'],
  ['accepted', null],
  ['locked', null],
] as const)('%s: %s', ([state, actor]) => {
  expect(nextActor(state)).toBe(actor);
});

test('what changed after a report was accepted waits for its reviewers, until the data are closed', () => {
  expect(nextActor('accepted', 2)).toBe('review');
  expect(nextActor('locked', 2)).toBeNull();
});

test('a report that reviewers have in hand has a move of theirs', () => {
  for (const state of SUBMISSION_STATES.filter((one) => nextActor(one) === 'review')) {
    const theirs = TRANSITIONS.filter(({ from }) => from.includes(state));
    expect(theirs.some(({ permission }) => permission === 'submission.review')).toBe(true);
  }
});
