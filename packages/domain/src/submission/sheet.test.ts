import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FIGURE_STATES } from '../figure/figure.ts';
import { indicatorId } from '../shared/ids.ts';
import { type SheetCell, blockingCells, completeness } from './sheet.ts';

const cell = (change: Partial<SheetCell> = {}): SheetCell => ({
  indicatorId: indicatorId('00000000-0000-4000-8000-0000000000aa'),
  required: true,
  state: 'reported',
  hard: [],
  soft: [],
  explanation: null,
  ...change,
});
const blank = cell({ state: 'not-reported' });

describe('how full a report is', () => {
  test('11 of 14 cells', () => {
    const cells = [...Array.from({ length: 11 }, () => cell()), blank, blank, blank];
    expect(completeness(cells)).toMatchObject({ filled: 11, required: 14 });
    expect(completeness(cells).percent?.toFixed(1)).toBe('78.6');
  });

  test('nothing occurred and not applicable are answers, a blank is not', () => {
    const answers = [cell({ state: 'not-occurred' }), cell({ state: 'not-applicable' }), blank];
    expect(completeness(answers)).toMatchObject({ filled: 2, required: 3 });
  });

  test('a report that owes nothing has no percentage', () => {
    expect(completeness([cell({ required: false })]).percent).toBeNull();
  });

  test('it never exceeds 100 %, and is 100 % exactly when no owed cell is blank', () => {
    const anyCell = fc
      .tuple(fc.boolean(), fc.constantFrom(...FIGURE_STATES))
      .map(([required, state]) => cell({ required, state }));
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        const { filled, required, percent } = completeness(cells);
        expect(filled).toBeLessThanOrEqual(required);
        const complete = blockingCells(cells).length === 0;
        expect(percent === null || percent.eq(100)).toBe(complete);
      }),
    );
  });
});

describe('what holds a report back', () => {
  test.for([
    { what: 'a blank that is owed', cells: [blank], blocks: ['not-reported'] },
    {
      what: 'a blank that is not owed',
      cells: [cell({ state: 'not-reported', required: false })],
      blocks: [],
    },
    {
      what: 'an impossible figure, explained or not',
      cells: [cell({ hard: ['numerator-above-denominator'], explanation: 'Đúng vậy' })],
      blocks: ['invalid'],
    },
    {
      what: 'an unlikely figure nobody explained',
      cells: [cell({ soft: ['far-from-last-year'], explanation: ' ' })],
      blocks: ['unexplained'],
    },
    {
      what: 'an unlikely figure with its cause',
      cells: [cell({ soft: ['above-200-percent'], explanation: 'khoản thu một lần' })],
      blocks: [],
    },
  ])('$what: $blocks', ({ cells, blocks }) => {
    expect(blockingCells(cells).map(({ block }) => block)).toEqual(blocks);
  });
});
