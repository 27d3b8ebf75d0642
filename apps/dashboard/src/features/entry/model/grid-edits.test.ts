import { expect, test } from 'vitest';

import { aDesk } from '../../../testing/form-desk.ts';
import {
  aFigure,
  aRow,
  aSubmission,
  testIndicatorId,
} from '../../../testing/submission-builder.ts';
import { EntryForm } from './entry-form.ts';
import { GridEdits } from './grid-edits.ts';
import { standingOf } from './grid-field.ts';

const [FIRST, SECOND, SHARE] = [testIndicatorId(1), testIndicatorId(2), testIndicatorId(3)];

function begun() {
  const figure = { state: 'reported', quality: 'official', value: '54', version: 3 } as const;
  const rows = [
    aRow(1, { figure }),
    aRow(2),
    aRow(3, { indicator: { class: 'RATIO_HIGH', contentKind: 'ratio', countsWholeUnits: false } }),
  ];
  const form = new EntryForm(aSubmission(rows), 'vi', aDesk());
  form.follow();
  const edits = new GridEdits(form);
  const value = (id: string) => form.draft(id).numbers.value.text;
  const sync = (id: string) => form.cells().get(id)?.sync.kind;
  return { form, edits, value, sync };
}

test('a letter is known and kept at once, and handed over when the edit ends', () => {
  const { edits, sync, value } = begun();
  edits.draft({ id: FIRST, field: 'result' }, '5');
  expect([value(FIRST), sync(FIRST)]).toEqual(['5', 'editing']);
  edits.edit({ id: FIRST, field: 'result' }, '55');
  expect([value(FIRST), sync(FIRST)]).toEqual(['55', 'saving']);
});

test('an edit that is given up leaves what was there, and nothing to take back', () => {
  const { edits, sync, value } = begun();
  edits.draft({ id: FIRST, field: 'result' }, 'k');
  edits.cancel();
  expect([value(FIRST), sync(FIRST)]).toEqual(['54', 'saved']);
  expect(edits.history.undo()).toBeNull();
});

test('an edit is taken back and done again in one step, however many letters it had', () => {
  const { edits, value } = begun();
  for (const text of ['1', '12', '120']) edits.draft({ id: FIRST, field: 'result' }, text);
  edits.edit({ id: FIRST, field: 'result' }, '120');
  edits.history.undo();
  expect(value(FIRST)).toBe('54');
  edits.history.redo();
  expect(value(FIRST)).toBe('120');
  expect(edits.history.redo()).toBeNull();
});

test('a fill and a clearing of several cells are one step each', () => {
  const { edits, form, value } = begun();
  edits.fill(FIRST, [
    { id: SECOND, field: 'result' },
    { id: SHARE, field: 'result' },
  ]);
  expect([value(SECOND), form.draft(SHARE).numbers.numerator.text]).toEqual(['54', '54']);
  edits.clear([
    { id: FIRST, field: 'result' },
    { id: SECOND, field: 'result' },
  ]);
  expect([FIRST, SECOND].map((id) => standingOf(form.draft(id)))).toEqual([
    'not-reported',
    'not-reported',
  ]);
  edits.history.undo();
  expect([value(FIRST), value(SECOND)]).toEqual(['54', '54']);
  edits.history.undo();
  expect([value(SECOND), form.draft(SHARE).numbers.numerator.text]).toEqual(['', '']);
});

test('taking back leaves alone what somebody has changed since', () => {
  const { edits, form, value } = begun();
  edits.edit({ id: FIRST, field: 'result' }, '55');
  form.type(FIRST, { ...form.draft(FIRST), numbers: numbersOf(form, '56') });
  edits.history.undo();
  expect(value(FIRST)).toBe('56');
});

const numbersOf = (form: EntryForm, text: string) => ({
  ...form.draft(FIRST).numbers,
  value: { text, means: null },
});

test('a half of a share waits for the other half as long as one stays in the row', () => {
  const { edits, form, sync } = begun();
  const isAsked = () => {
    const cell = form.cells().get(SHARE)?.sync;
    return cell?.kind === 'editing' && cell.asked;
  };
  edits.stand(SHARE);
  edits.edit({ id: SHARE, field: 'result' }, '22');
  expect([sync(SHARE), isAsked()]).toEqual(['editing', false]);
  edits.stand(FIRST);
  expect([sync(SHARE), isAsked()]).toEqual(['editing', true]);
  edits.edit({ id: SHARE, field: 'part' }, '147');
  expect(sync(SHARE)).toBe('saving');
});

test('keys say a state and the kind of a figure; in an explanation they are letters', () => {
  const { edits, form } = begun();
  expect(edits.say({ id: FIRST, field: 'result' }, 'u')).toBe(true);
  expect(standingOf(form.draft(FIRST))).toBe('preliminary');
  expect(edits.say({ id: FIRST, field: 'standing' }, 'x')).toBe(true);
  expect(standingOf(form.draft(FIRST))).toBe('not-applicable');
  expect(edits.say({ id: FIRST, field: 'cause' }, 'x')).toBe(false);
  expect(edits.say({ id: FIRST, field: 'result' }, 'a')).toBe(false);
});

test('what is recorded comes back, and what was typed over it with the next undo', () => {
  const { edits, value } = begun();
  edits.edit({ id: FIRST, field: 'result' }, '12x');
  expect(edits.restore(FIRST)).toBe(true);
  expect(value(FIRST)).toBe('54');
  expect(edits.restore(FIRST)).toBe(false);
  edits.history.undo();
  expect(value(FIRST)).toBe('12x');
});

test('a correction takes away what came too late', async () => {
  const { edits, form } = begun();
  edits.edit({ id: FIRST, field: 'result' }, '55');
  form.replace(aFigure(1, { state: 'reported', quality: 'official', value: '55', version: 4 }));
  await expect.poll(() => form.cells().get(FIRST)?.post).toBeNull();
});
