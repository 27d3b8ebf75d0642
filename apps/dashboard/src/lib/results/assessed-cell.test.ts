import { expect, test } from 'vitest';

import { aCell, aTotal } from '../../testing/results-builder.ts';
import { shownStatus } from './assessed-cell.ts';

test('a pace that the software worked out calls nobody late in public', () => {
  for (const expectedBasis of ['history', 'linear'] as const) {
    const cell = aCell({ status: 'at-risk', reason: 'gap', expectedBasis });
    expect(shownStatus(cell, true)).toBe('reference');
    expect(shownStatus(cell, false)).toBe('at-risk');
  }
});

test('an assigned or declared pace may', () => {
  for (const expectedBasis of ['assigned', 'declared'] as const) {
    const cell = aCell({ status: 'alarm', reason: 'schedule', expectedBasis });
    expect(shownStatus(cell, true)).toBe('alarm');
  }
});

test('a broken ceiling is a fact, whatever pace stood beside it', () => {
  const cell = aCell({ status: 'alarm', reason: 'ceiling-breached', expectedBasis: 'linear' });
  expect(shownStatus(cell, true)).toBe('alarm');
});

test('good news needs no basis', () => {
  expect(
    shownStatus(aCell({ status: 'ahead', reason: 'gap', expectedBasis: 'linear' }), true),
  ).toBe('ahead');
});

test('a milestone kept after its day is told apart from one kept in time', () => {
  expect(shownStatus(aCell({ status: 'on-pace', reason: 'milestone-late' }), false)).toBe(
    'done-late',
  );
  expect(shownStatus(aCell({ status: 'met', reason: 'milestone-late' }), true)).toBe('done-late');
  expect(shownStatus(aTotal({ reason: 'milestone-late' }), false)).toBe('on-pace');
});
