import { expect, test } from 'vitest';

import { aTrace } from '../../../testing/trace-builder.ts';
import { changeOf, isOnBehalf } from './trace-change.ts';

test('a figure says what it was and what it became', () => {
  const change = changeOf(
    aTrace({
      before: { state: 'reported', value: '54' },
      after: { state: 'not-occurred', value: null },
    }),
  );
  expect(change).toMatchObject({
    kind: 'figure',
    before: { state: 'reported', value: '54' },
    after: { state: 'not-occurred', value: null },
  });
});

test('a move says from which state to which', () => {
  const change = changeOf(
    aTrace({
      action: 'submission.sent',
      before: { state: 'draft' },
      after: { state: 'submitted' },
    }),
  );
  expect(change).toEqual({ kind: 'state', before: 'draft', after: 'submitted' });
});

const due = (dueAt: string) => ({ state: 'draft', dueAt });

test('a move that changed the deadline says from when to when', () => {
  const [before, after] = ['2017-06-16T17:00:00+07:00', '2017-06-19T23:59:59.999+07:00'];
  const change = changeOf(
    aTrace({ action: 'submission.extended', before: due(before), after: due(after) }),
  );
  expect(change).toEqual({ kind: 'due', before, after });
});

test('a file that is taken away is still called by its name', () => {
  const change = changeOf(
    aTrace({ action: 'evidence.removed', before: { name: 'a.pdf' }, after: null }),
  );
  expect(change).toEqual({ kind: 'file', name: 'a.pdf' });
});

test('content of a shape that is not known says nothing', () => {
  expect(changeOf(aTrace({ after: { state: 'unheard of' } }))).toEqual({ kind: 'none' });
  expect(changeOf(aTrace({ action: 'comment.said', after: null }))).toEqual({ kind: 'none' });
});

test('what the secretariat did for the unit is known by its mark', () => {
  expect(isOnBehalf(aTrace({ after: { state: 'reported', value: '5', on_behalf: true } }))).toBe(
    true,
  );
  expect(isOnBehalf(aTrace({ action: 'signed-paper.recorded', after: { onBehalf: true } }))).toBe(
    true,
  );
  expect(isOnBehalf(aTrace({ after: { state: 'reported', value: '5' } }))).toBe(false);
});
