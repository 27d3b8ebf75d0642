import { expect, test } from 'vitest';

import { Decimal } from '../shared/decimal.ts';
import { indicatorId } from '../shared/ids.ts';
import { isOwed } from './is-owed.ts';

const yearly = { ofWhich: null, pace: { kind: 'year-end-only' } } as const;
const whole = indicatorId('00000000-0000-4000-8000-000000000001');

test('what is counted once a year is owed at the end of it, or where a milestone was assigned', () => {
  expect(isOwed(yearly, 1, null)).toBe(false);
  expect(isOwed(yearly, 1, new Decimal(40))).toBe(true);
  expect(isOwed(yearly, 2, null)).toBe(true);
  expect(isOwed({ ofWhich: null, pace: null }, 1, null)).toBe(true);
});

test('an of-which row is never owed by itself', () => {
  expect(isOwed({ ofWhich: whole, pace: null }, 1, null)).toBe(false);
  expect(isOwed({ ofWhich: whole, pace: null }, 2, null)).toBe(false);
});
