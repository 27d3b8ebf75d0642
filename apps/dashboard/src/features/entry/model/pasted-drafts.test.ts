import { describe, expect, test } from 'vitest';

import { copiedCells, planPaste, type PasteAnswers } from '@tiendo/domain/paste';

import {
  aFigure,
  aRow,
  aSubmission,
  testIndicatorId,
} from '../../../testing/submission-builder.ts';
import { arrangeRows } from './arrange-rows.ts';
import { draftOf } from './draft.ts';
import { pasteRows, placeOf, takesOf } from './paste-rows.ts';
import { pastedDrafts } from './pasted-drafts.ts';

const SUBMISSION = aSubmission([
  aRow(1),
  aRow(2, { indicator: { contentKind: 'ratio', class: 'RATIO_HIGH', unitOfMeasure: '%' } }),
  aRow(3, { indicator: { contentKind: 'milestone', class: 'MILESTONE' } }),
  aRow(4, { figure: { state: 'reported', quality: 'official', value: '7' } }),
  aRow(5),
]);
const ENTRY = { kind: 'entry' } as const;
const CLOSED = { kind: 'closed', reason: 'auth.forbidden' } as const;
const ROWS = pasteRows(arrangeRows(SUBMISSION), (id) =>
  id === testIndicatorId(5) ? CLOSED : ENTRY,
);

/** What the form shows after a text is pasted at the first number: a line a changed row. */
function paste(text: string, rest: { answers?: PasteAnswers; clearsBlanks?: boolean } = {}) {
  const { answers = { readsAs: 'vi', dash: 'leave' }, clearsBlanks = false } = rest;
  const block = copiedCells(text);
  const at = placeOf(ROWS, testIndicatorId(1), 0) ?? { row: -1, column: -1 };
  const plan = planPaste({ block, at, takesAt: takesOf(ROWS), answers, clearsBlanks });
  const figures = new Map(SUBMISSION.rows.map(({ indicator, figure }) => [indicator.id, figure]));
  const drafts = pastedDrafts(plan, ROWS, {
    draftOf: (id) => draftOf(figures.get(id) ?? aFigure(1), 'vi', false),
    locale: 'vi',
  });
  const shown = drafts.map(({ row, after }) => {
    const { value, numerator, denominator } = after.numbers;
    const texts = [value, numerator, denominator].map((typed) => typed.text).filter(Boolean);
    return `${row.indicator.code} ${after.state} ${texts.join('/')}`.trim();
  });
  return { shown, refused: plan.refused.map(({ row, refusal }) => `${row + 1} ${refusal}`) };
}

describe('a block pasted into the form', () => {
  test('fills the numbers of its rows, and both sides of a ratio at once', () => {
    expect(paste('1.860\n498\t519').shown).toEqual([
      'TG01 reported 1.860',
      'TG02 reported 498/519',
    ]);
  });

  test('says a state in words', () => {
    expect(paste('Không phát sinh').shown).toEqual(['TG01 not-occurred']);
  });

  test('never fills what has no number, what is closed and what is not there', () => {
    expect(paste('1\n2\t3\n4\n5\n6\n7').refused).toEqual([
      '3 takes-nothing',
      '5 takes-nothing',
      '6 outside',
    ]);
  });

  test('leaves out what stays as it is', () => {
    expect(paste('\n\n\n7').shown).toEqual([]);
  });

  test('empties a cell for a blank only when told to', () => {
    expect(paste('\n\n\n\n', { clearsBlanks: true }).shown).toEqual(['TG04 not-reported']);
  });
});
