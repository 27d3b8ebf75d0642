import { describe, expect, test } from 'vitest';

import { type Role, REACH } from '../access/role.ts';
import { endOfDay, instant } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import type { SubmissionState } from '../submission/state.ts';
import { DISTRICT, TODAY, WARD, granted, person } from '../testing/actors.ts';
import { refusalToWithdraw } from './withdrawal.ts';

const asked = (
  role: Role,
  state: SubmissionState,
  more: { now?: string; period?: 'closed' } = {},
) =>
  refusalToWithdraw({
    state,
    now: instant(more.now ?? '2017-06-22T10:34:00+07:00'),
    correctionsUntil: endOfDay(isoDate('2017-06-30')),
    period: more.period ?? 'open',
    sendings: 1,
    actor: person(1, granted(role, REACH[role] === 'own' ? WARD : DISTRICT)),
    unit: WARD,
    day: TODAY,
  });

describe('withdrawing a file', () => {
  test.for(['draft', 'unit-review', 'returned', 'reopened'] as const)(
    '%s: by whoever enters figures, also where the half-year closed since the sending',
    (state) => {
      expect(asked('clerk', state)).toBeNull();
      expect(asked('clerk', state, { period: 'closed' })).toBeNull();
    },
  );

  test.for(['submitted', 'under-review', 'accepted'] as const)(
    '%s: by whoever may send, while changes after sending are open',
    (state) => {
      expect(asked('clerk', state)).toBe('role');
      expect(asked('unit-approver', state)).toBeNull();
      expect(asked('unit-approver', state, { now: '2017-07-01T00:00:00+07:00' })).toBe(
        'corrections-closed',
      );
      expect(asked('unit-approver', state, { period: 'closed' })).toBe('period-closed');
    },
  );

  test('locked: by nobody', () => {
    expect(asked('unit-approver', 'locked')).toBe('locked');
  });

  test('never by those above', () => {
    expect(asked('secretariat', 'returned')).toBe('other-unit');
    expect(asked('board-leader', 'accepted')).toBe('other-unit');
  });
});
