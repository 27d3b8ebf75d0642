import { expect, test } from 'vitest';

import { aFigure } from '../../../testing/submission-builder.ts';
import { loadedCell, recordedAs, typed } from './cell-sync.ts';
import { draftOf } from './draft.ts';

const figure = (value: string, version: number) =>
  aFigure(1, { state: 'reported', quality: 'official', value, version });
const draft = (value: string) => draftOf(figure(value, 0), 'vi', false);

test('a version that arrives late takes nothing back from the cell', () => {
  const cell = loadedCell(figure('54', 3), draft('54'));
  const after = recordedAs(cell, figure('50', 2), draft('50'));
  expect([after.base.version, after.draft.numbers.value.text]).toEqual([3, '54']);
});

test('a newer version shows in a cell at rest, and leaves alone what is being typed', () => {
  const atRest = loadedCell(figure('54', 3), draft('54'));
  const newer = [figure('60', 4), draft('60')] as const;
  expect(recordedAs(atRest, ...newer).draft.numbers.value.text).toBe('60');
  const inHand = recordedAs(typed(atRest, draft('59')), ...newer);
  expect([inHand.draft.numbers.value.text, inHand.typing?.seen]).toEqual(['59', 3]);
});
