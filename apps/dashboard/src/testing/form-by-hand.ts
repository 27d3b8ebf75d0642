import type { FigureDto } from '@tiendo/contract/figure';

import { draftOf, withNumber } from '../features/entry/model/draft.ts';
import { EntryForm } from '../features/entry/model/entry-form.ts';
import { NetworkError } from '../lib/api-error.ts';
import type { Attempt } from '../lib/outbox/post.ts';
import { aDesk } from './form-desk.ts';
import { aFigure, aRow, aSubmission, testIndicatorId } from './submission-builder.ts';

/** A request that waits for its answer. */
export interface Call {
  readonly id: string;
  readonly attempt: Attempt;
  readonly answer: (figure: FigureDto) => void;
  readonly fail: (error: unknown) => void;
}

/** A form whose requests are answered by hand. */
export function openForm(rows = [aRow(1)]) {
  const calls: Call[] = [];
  const desk = aDesk({
    save: ({ indicatorId: id }, attempt) =>
      new Promise((answer, fail) => {
        calls.push({ id, attempt, answer, fail });
      }),
    read: () => Promise.reject(new NetworkError('not asked')),
  });
  const form = new EntryForm(aSubmission(rows), 'vi', desk);
  form.follow();
  return { form, calls, desk };
}

export const ONE = testIndicatorId(1);
export const TWO = testIndicatorId(2);

/** Types a value in a cell and leaves it. */
export function write(form: EntryForm, text: string, id = ONE): void {
  const cell = form.cells().get(id);
  if (cell === undefined) throw new Error('no cell');
  form.type(id, withNumber(cell.draft, 'value', { text, means: null }));
  form.commit(id);
}

/** What stands in a cell where somebody typed a number. */
export const typedText = (value: string) => draftOf(recorded(value, 1), 'vi', false);

export const cellOf = (form: EntryForm, id = ONE) => form.cells().get(id);
export const textOf = (form: EntryForm, id = ONE) => cellOf(form, id)?.draft.numbers.value.text;
export const kindOf = (form: EntryForm, id = ONE) => cellOf(form, id)?.sync.kind;
/** Until everything that was asked of the store and the server by now is done. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));

export const recorded = (value: string, version: number, number = 1): FigureDto =>
  aFigure(number, {
    state: 'reported',
    quality: 'official',
    value,
    version,
    recordedAt: '2017-06-22T14:02:00+07:00',
  });
