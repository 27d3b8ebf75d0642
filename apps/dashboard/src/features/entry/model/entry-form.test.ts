import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import type { FigureDto } from '@tiendo/contract/figure';

import { ApiError, NetworkError } from '../../../lib/api-error.ts';
import {
  type Call,
  cellOf,
  kindOf,
  ONE,
  openForm,
  recorded,
  settle,
  textOf,
  TWO,
  write,
} from '../../../testing/form-by-hand.ts';
import { aRow, aSubmission } from '../../../testing/submission-builder.ts';
import { withNumber } from './draft.ts';
import { EntryForm } from './entry-form.ts';

test('a commit is sent with the version seen and a key, and rests when recorded', async () => {
  const { form, calls } = openForm();
  write(form, '54');
  expect(kindOf(form)).toBe('saving');
  await settle();
  expect(calls[0]?.attempt).toEqual({
    key: expect.stringMatching(/^key-/) as string,
    version: 0,
    body: { state: 'reported', value: '54', quality: 'official' },
  });
  calls[0]?.answer(recorded('54', 1));
  await settle();
  expect(cellOf(form)?.sync).toEqual({ kind: 'saved', at: '2017-06-22T14:02:00+07:00' });
});

test('leaving a cell as it was sends nothing', async () => {
  const { form, calls } = openForm([aRow(1, { figure: recorded('1234', 3) })]);
  form.commit(ONE);
  write(form, '1234');
  await settle();
  expect(calls).toEqual([]);
  expect(kindOf(form)).toBe('saved');
});

test('while one request is under way only the newest commit waits, and goes after it', async () => {
  const { form, calls } = openForm();
  write(form, '5');
  await settle();
  for (const text of ['54', '541']) write(form, text);
  await settle();
  expect(calls).toHaveLength(1);
  calls[0]?.answer(recorded('5', 1));
  await settle();
  expect(calls.map(({ attempt }) => [attempt.body.value, attempt.version])).toEqual([
    ['5', 0],
    ['541', 1],
  ]);
  expect(textOf(form)).toBe('541');
});

test('what was typed after the commit is not overwritten by the answer', async () => {
  const { form, calls } = openForm();
  write(form, '5');
  await settle();
  const cell = cellOf(form);
  if (cell) form.type(ONE, withNumber(cell.draft, 'value', { text: '59', means: null }));
  calls[0]?.answer(recorded('5', 1));
  await settle();
  expect([textOf(form), kindOf(form)]).toEqual(['59', 'editing']);
});

test('a lost request keeps the text and is repeated under the same key', async () => {
  const { form, calls } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.fail(new NetworkError('down'));
  await settle();
  expect([textOf(form), kindOf(form)]).toEqual(['54', 'waiting']);
  form.retryAll();
  await settle();
  expect(calls[1]?.attempt).toEqual(calls[0]?.attempt);
});

test('a value typed while offline goes after the lost one, never instead of it', async () => {
  const { form, calls } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.fail(new NetworkError('down'));
  await settle();
  write(form, '60');
  form.retry(ONE);
  await settle();
  calls[1]?.answer(recorded('54', 1));
  await settle();
  expect(calls.map(({ attempt }) => attempt.body.value)).toEqual(['54', '54', '60']);
  expect(new Set(calls.map(({ attempt }) => attempt.key)).size).toBe(2);
});

test('a refusal keeps the text and its reason', async () => {
  const { form, calls } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.fail(new ApiError(409, { code: 'figure.report-locked' }));
  await settle();
  expect([textOf(form), kindOf(form)]).toEqual(['54', 'refused']);
});

test('a text with a marking of a state secret is held back at its field, and neither kept nor sent', async () => {
  const { form, calls, desk } = openForm();
  const type = (note: string) => form.type(ONE, { ...form.draft(ONE), note });
  write(form, '54');
  await settle();
  calls[0]?.answer(recorded('54', 1));
  await settle();
  type('Theo văn bản TỐI ');
  expect(desk.drafts.kept.size).toBe(1);
  type('Theo văn bản TỐI MẬT số 1');
  expect(desk.drafts.kept.size).toBe(0);
  form.commit(ONE);
  await settle();
  expect(form.check(ONE).problems).toEqual([{ kind: 'marked', field: 'note' }]);
  expect([form.draft(ONE).note, kindOf(form), calls.length, desk.outbox.posts().size]).toEqual([
    'Theo văn bản TỐI MẬT số 1',
    'editing',
    1,
    0,
  ]);
});

test('what the server finds marked leaves the outbox and stays on the screen', async () => {
  const { form, calls, desk } = openForm();
  write(form, '54');
  await settle();
  calls[0]?.fail(new ApiError(422, { code: 'secrecy.marked' }));
  await settle();
  expect([textOf(form), kindOf(form), desk.outbox.posts().size, desk.drafts.kept.size]).toEqual([
    '54',
    'editing',
    0,
    0,
  ]);
});

test('of two who changed a cell both values stay until one decides', async () => {
  const theirs = recorded('50', 7);
  const conflict = async () => {
    const { form, calls } = openForm();
    write(form, '54');
    await settle();
    calls[0]?.fail(new ApiError(412, { code: 'precondition.failed', current: theirs }));
    await settle();
    return { form, calls };
  };
  const kept = await conflict();
  expect(cellOf(kept.form)?.sync).toMatchObject({
    kind: 'conflict',
    theirs,
    writtenAt: expect.stringMatching(/^\d{4}-/u),
  });
  expect(textOf(kept.form)).toBe('54');
  kept.form.keepMine(ONE);
  await settle();
  expect(kept.calls[1]?.attempt).toMatchObject({ version: 7, body: { value: '54' } });

  const taken = await conflict();
  taken.form.takeTheirs(ONE);
  expect([textOf(taken.form), kindOf(taken.form)]).toEqual(['50', 'saved']);
});

test('what cannot be true is not sent; putting the whole right sends its part', async () => {
  const part = aRow(2, { indicator: { ofWhichId: ONE } });
  const { form, calls } = openForm([aRow(1, { figure: recorded('10', 1) }), part]);
  write(form, '15', TWO);
  expect(cellOf(form, TWO)?.sync).toEqual({ kind: 'editing', asked: true });
  write(form, '20', ONE);
  await settle();
  expect(calls.map(({ id }) => id)).toEqual([ONE]);
  calls[0]?.answer(recorded('20', 2));
  await settle();
  expect(calls.map(({ id }) => id)).toEqual([ONE, TWO]);
});

test('who leaves the form does not lose what was typed last, nor what cannot be recorded', async () => {
  const { form, calls, desk } = openForm([aRow(1), aRow(2)]);
  const type = (id: string, text: string) => {
    const cell = cellOf(form, id);
    if (cell) form.type(id, withNumber(cell.draft, 'value', { text, means: null }));
  };
  type(ONE, '54');
  type(TWO, '5x');
  form.finish();
  await settle();
  expect(calls.map(({ attempt }) => attempt.body.value)).toEqual(['54']);
  expect(form.hasUnsent()).toBe(true);
  const again = new EntryForm(aSubmission([aRow(1), aRow(2)]), 'vi', desk);
  expect([textOf(again), kindOf(again)]).toEqual(['54', 'saving']);
  expect([textOf(again, TWO), kindOf(again, TWO)]).toEqual(['5x', 'editing']);
});

test('what another window recorded is not gone over by text typed before', async () => {
  const { form, calls } = openForm();
  const cell = cellOf(form);
  if (cell) form.type(ONE, withNumber(cell.draft, 'value', { text: '5', means: null }));
  form.load(aSubmission([aRow(1, { figure: recorded('54', 1) })]));
  form.commit(ONE);
  await settle();
  expect(calls[0]?.attempt.version).toBe(0);
});

test('an ambiguous number is explained once, and then read as the screen writes it', async () => {
  const { form, calls } = openForm();
  write(form, '1.234');
  expect(kindOf(form)).toBe('editing');
  const cell = cellOf(form);
  if (cell) {
    form.explain(ONE, withNumber(cell.draft, 'value', { text: '1.234', means: '1234' }), 'vi');
  }
  await settle();
  calls[0]?.answer(recorded('1234', 1));
  await settle();
  write(form, '2.345');
  await settle();
  expect(calls.map(({ attempt }) => attempt.body.value)).toEqual(['1234', '2345']);
});

test('what others recorded is taken over where nothing is being typed', () => {
  const { form } = openForm([aRow(1), aRow(2)]);
  const cell = cellOf(form);
  if (cell) form.type(ONE, withNumber(cell.draft, 'value', { text: '9', means: null }));
  form.load(
    aSubmission([aRow(1, { figure: recorded('3', 1) }), aRow(2, { figure: recorded('4', 1, 2) })]),
  );
  expect([textOf(form), textOf(form, TWO)]).toEqual(['9', '4']);
});

test('whatever is lost on the way, the last commit is what ends up recorded', async () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ write: fc.integer({ min: 0, max: 9999 }) }),
      fc.constant('answer' as const),
      fc.constant('lose' as const),
      fc.constant('lose the answer' as const),
    ),
    { maxLength: 24 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { form, calls } = openForm();
      const server = { value: '', version: 0, keys: new Map<string, FigureDto>() };
      const apply = ({ attempt }: Call): FigureDto => {
        const before = server.keys.get(attempt.key);
        if (before) return before;
        expect(attempt.version).toBe(server.version);
        server.version += 1;
        server.value = attempt.body.value ?? '';
        const figure = recorded(server.value, server.version);
        server.keys.set(attempt.key, figure);
        return figure;
      };
      let last: string | null = null;
      let answered = 0;
      const answer = (how: 'answer' | 'lose' | 'lose the answer') => {
        const call = calls[answered];
        if (call === undefined) return;
        answered += 1;
        if (how === 'answer') return call.answer(apply(call));
        if (how === 'lose the answer') apply(call);
        call.fail(new NetworkError('down'));
      };
      for (const step of plan) {
        if (typeof step === 'object') {
          last = String(step.write);
          write(form, last);
        } else answer(step);
        await settle();
      }
      await vi.waitUntil(async () => {
        form.retryAll();
        await settle();
        answer('answer');
        await settle();
        return !form.hasUnsaved();
      });
      expect(server.value).toBe(last ?? '');
    }),
    { numRuns: 40 },
  );
});
