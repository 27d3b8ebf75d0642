import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Paste, planPaste, suggestedBy, type Takes } from './plan-paste.ts';
import type { PasteAnswers } from './read-pasted.ts';

/** Two columns of amounts, a percentage, one that is worked out, a note; three rows. */
const COLUMNS: readonly Takes[] = ['number', 'number', 'percent', 'nothing', 'text'];
const ROWS = 3;

const plan = (block: Paste['block'], rest: Partial<Omit<Paste, 'block'>> = {}) =>
  planPaste({
    block,
    at: { row: 0, column: 0 },
    takesAt: ({ row, column }) => (row < ROWS ? (COLUMNS[column] ?? null) : null),
    answers: { readsAs: null, dash: null },
    clearsBlanks: false,
    ...rest,
  });

const refusals = (...args: Parameters<typeof plan>) =>
  plan(...args).refused.map(({ row, column, refusal }) => `${row},${column} ${refusal}`);

const SURE: PasteAnswers = { readsAs: 'vi', dash: 'not-occurred' };

describe('a paste', () => {
  test('changes the cells of its own shape, from the cell it starts at', () => {
    const { changes } = plan([['1', '2'], ['3']], { at: { row: 1, column: 0 } });
    expect(changes.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [1, 1],
      [2, 0],
    ]);
  });

  test('names every cell that falls outside the grid', () => {
    expect(refusals([['1'], ['2'], ['3'], ['4']], { at: { row: 1, column: 0 } })).toEqual([
      '3,0 outside',
      '4,0 outside',
    ]);
    expect(refusals([['a', 'b']], { at: { row: 0, column: 4 } })).toEqual(['0,5 outside']);
  });

  test('gives a percentage to a percentage and not to an amount', () => {
    expect(refusals([['5%', '', '97,5%']])).toEqual(['0,0 percent-for-amount']);
  });

  test('refuses what is not for a cell and takes the rest', () => {
    const block = [['#REF!', '12', 'ba', '95,2', '#N/A']];
    expect(refusals(block)).toEqual([
      '0,0 excel-error',
      '0,2 not-a-number',
      '0,3 takes-nothing',
      '0,4 excel-error',
    ]);
    expect(plan(block).changes).toHaveLength(1);
  });

  test('leaves a cell as it is where the block is blank, unless blanks are to empty', () => {
    expect(plan([['', '5']])).toMatchObject({ changes: [{ column: 1 }], left: 1 });
    expect(plan([['', '5']], { clearsBlanks: true })).toMatchObject({
      changes: [{ column: 0, given: { kind: 'blank' } }, { column: 1 }],
      left: 0,
    });
  });

  test('never refuses or empties for a blank where nothing can be entered', () => {
    const block = [['', '', '', '', '', '']];
    expect(plan(block, { clearsBlanks: true })).toMatchObject({ refused: [], left: 2, blanks: 4 });
  });

  test('counts what has to be asked, and suggests what the block shows', () => {
    const { open, habit, changes } = plan([
      ['1.860', '-', '12,5'],
      ['2.500', '-', ''],
    ]);
    expect(open).toEqual({ readsAs: 2, dash: 2 });
    expect(suggestedBy(habit)).toBe('vi');
    expect(changes).toHaveLength(1);
  });

  test('asks nothing about a note', () => {
    expect(plan([['-', '1.860']], { at: { row: 0, column: 4 } }).open.dash).toBe(0);
  });

  test('once answered accounts for every cell of the block: changed, refused or left', () => {
    const text = fc.constantFrom('1.860', '12,5', '', '-', '5%', '#REF!', 'ghi chú', '0');
    const block = fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 5 });
    const at = fc.record({ row: fc.nat(4), column: fc.nat(6) });
    fc.assert(
      fc.property(block, at, fc.boolean(), (cells, from, clearsBlanks) => {
        const planned = plan(cells, { at: from, clearsBlanks, answers: SURE });
        expect(planned.open).toEqual({ readsAs: 0, dash: 0 });
        expect(planned.changes.length + planned.refused.length + planned.left).toBe(
          cells.flat().length,
        );
        for (const { row, column } of planned.changes) {
          expect(cells[row - from.row]?.[column - from.column]).toBeDefined();
          expect(row < ROWS && COLUMNS[column] !== undefined).toBe(true);
        }
      }),
    );
  });
});
