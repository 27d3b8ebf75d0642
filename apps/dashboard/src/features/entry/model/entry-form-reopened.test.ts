import { expect, test } from 'vitest';

import {
  cellOf,
  kindOf,
  ONE,
  openForm,
  recorded,
  settle,
  textOf,
  typedText,
  write,
} from '../../../testing/form-by-hand.ts';
import { aFigure, aRow, aSubmission } from '../../../testing/submission-builder.ts';
import { draftOf, withNumber } from './draft.ts';
import { EntryForm } from './entry-form.ts';

test('a draft that was kept with a marking is shown once, and is kept no longer', () => {
  const { desk } = openForm();
  const draft = { ...draftOf(aFigure(1), 'vi', false), cause: 'MẬT' };
  desk.drafts.keep(ONE, { draft, version: 0, overPost: false });
  const form = new EntryForm(aSubmission([aRow(1)]), 'vi', desk);
  expect([form.draft(ONE).cause, desk.drafts.kept.size]).toEqual(['MẬT', 0]);
});

test('text kept from another day is sent by nobody’s leaving, and never goes over what was recorded since', async () => {
  const { calls, desk } = openForm();
  const typed = typedText('54');
  desk.drafts.keep(ONE, { draft: typed, version: 1, overPost: false });
  const form = new EntryForm(aSubmission([aRow(1, { figure: recorded('60', 3) })]), 'vi', desk);
  form.finish();
  await settle();
  expect(calls).toEqual([]);
  form.type(ONE, typed);
  form.commit(ONE);
  await settle();
  expect(calls[0]?.attempt.version).toBe(1);
});

test('text typed over what was on its way has seen it, also when the window is opened again meanwhile', async () => {
  const { form, calls, desk } = openForm();
  write(form, '54');
  await settle();
  form.type(ONE, typedText('61'));
  const again = new EntryForm(aSubmission([aRow(1)]), 'vi', desk);
  again.follow();
  calls[0]?.answer(recorded('54', 1));
  await settle();
  again.type(ONE, typedText('62'));
  again.commit(ONE);
  await settle();
  expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '62' } });
});

test('Escape on text kept from another day shows what is recorded, at its version', async () => {
  const { calls, desk } = openForm();
  const typed = typedText('54');
  desk.drafts.keep(ONE, { draft: typed, version: 1, overPost: false });
  const form = new EntryForm(aSubmission([aRow(1, { figure: recorded('60', 3) })]), 'vi', desk);
  form.restore(ONE);
  expect([textOf(form), desk.drafts.kept.size]).toEqual(['60', 0]);
  write(form, '61');
  await settle();
  expect(calls[0]?.attempt.version).toBe(3);
});

test('text that says what is recorded is no draft: the window was closed before it was forgotten', () => {
  const { desk } = openForm();
  desk.drafts.keep(ONE, {
    draft: typedText('54'),
    version: 0,
    overPost: false,
  });
  const form = new EntryForm(aSubmission([aRow(1, { figure: recorded('54', 1) })]), 'vi', desk);
  expect([kindOf(form), desk.drafts.kept.size]).toEqual(['saved', 0]);
});

test('typing is kept until it is handed over, and forgotten then', async () => {
  const { form, desk } = openForm();
  const cell = cellOf(form);
  if (cell) form.type(ONE, withNumber(cell.draft, 'value', { text: '5', means: null }));
  expect(desk.drafts.kept.size).toBe(1);
  form.commit(ONE);
  await settle();
  expect(desk.drafts.kept.size).toBe(0);
});

test('a figure recorded before the form opened stands in it, though the form was read before that', async () => {
  const { form, calls, desk } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.answer(recorded('54', 1));
  await settle();
  const again = new EntryForm(aSubmission([aRow(1)]), 'vi', desk);
  again.follow();
  expect(textOf(again)).toBe('54');
  write(again, '61');
  await settle();
  expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '61' } });
});

test('text typed over what was on its way has seen it, though it was recorded before the form opened again', async () => {
  const { form, calls, desk } = openForm();
  write(form, '54');
  await settle();
  desk.drafts.keep(ONE, { draft: typedText('61'), version: 0, overPost: true });
  calls[0]?.answer(recorded('54', 1));
  await settle();
  const read = aSubmission([aRow(1, { figure: recorded('54', 1) })]);
  const again = new EntryForm(read, 'vi', desk);
  again.follow();
  again.type(ONE, typedText('62'));
  again.commit(ONE);
  await settle();
  expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '62' } });
});

test('text typed over what was on its way goes over nothing that others recorded after it', async () => {
  const { form, calls } = openForm();
  write(form, '54');
  await settle();
  form.type(ONE, typedText('61'));
  calls[0]?.answer(recorded('54', 1));
  await settle();
  form.load(aSubmission([aRow(1, { figure: recorded('70', 2) })]));
  form.commit(ONE);
  await settle();
  expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '61' } });
});

test('text that was handed over as the window closed is no draft, though its figure came after the form was read', async () => {
  const { form, calls, desk } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.answer(recorded('54', 1));
  await settle();
  desk.drafts.keep(ONE, { draft: typedText('54'), version: 0, overPost: false });
  const again = new EntryForm(aSubmission([aRow(1)]), 'vi', desk);
  again.follow();
  expect([kindOf(again), desk.drafts.kept.size]).toEqual(['saved', 0]);
  write(again, '61');
  await settle();
  expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '61' } });
});

test.each([
  ['after it had arrived', recorded('54', 1)],
  ['after others had recorded something else', recorded('70', 2)],
])(
  'text typed over what was on its way has seen that and no more, though the form was read %s',
  async (_, figure) => {
    const { form, calls, desk } = openForm();
    write(form, '54');
    await settle();
    desk.drafts.keep(ONE, { draft: typedText('61'), version: 0, overPost: true });
    const again = new EntryForm(aSubmission([aRow(1, { figure })]), 'vi', desk);
    again.follow();
    calls[0]?.answer(recorded('54', 1));
    await settle();
    again.type(ONE, typedText('62'));
    again.commit(ONE);
    await settle();
    expect(calls[1]?.attempt).toMatchObject({ version: 1, body: { value: '62' } });
  },
);
