import { expect, test, vi } from 'vitest';

import { NetworkError } from '../../../lib/api-error.ts';
import {
  aFigure,
  aRow,
  aSubmission,
  testIndicatorId,
} from '../../../testing/submission-builder.ts';
import { withNumber } from './draft.ts';
import { EntryForm } from './entry-form.ts';
import type { FormWire } from './form-sender.ts';
import { savedInTime } from './saved-in-time.ts';

const read = () => Promise.reject(new NetworkError('not asked'));

/** A form in which 54 is typed. */
function typed(save: FormWire['save']): EntryForm {
  const form = new EntryForm(aSubmission([aRow(1)]), 'vi', { save, read, newKey: () => 'key' });
  const id = testIndicatorId(1);
  const cell = form.cells().get(id);
  if (cell === undefined) throw new Error('no cell');
  form.type(id, withNumber(cell.draft, 'value', { text: '54', means: null }));
  return form;
}

const recorded = aFigure(1, { state: 'reported', quality: 'official', value: '54', version: 4 });

test('who leaves at once does not lose what was typed last', async () => {
  const form = typed(() => new Promise((done) => setTimeout(() => done(recorded), 20)));
  expect(await savedInTime(form)).toBe(true);
});

test('what could not be sent is not recorded', async () => {
  expect(await savedInTime(typed(() => Promise.reject(new NetworkError('cut'))))).toBe(false);
});

test('nobody waits long for a server that does not answer', async () => {
  vi.useFakeTimers();
  const answer = savedInTime(typed(() => new Promise(() => undefined)));
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await answer).toBe(false);
  vi.useRealTimers();
});
