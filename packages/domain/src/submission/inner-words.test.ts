import { expect, test } from 'vitest';

import { isSaidInside } from './inner-words.ts';
import { SUBMISSION_ACTIONS } from './state.ts';

test('what is said with passing a report on and taking it back stays in the unit, and nothing else', () => {
  expect(SUBMISSION_ACTIONS.filter(isSaidInside)).toEqual(['send-to-approver', 'recall']);
});
