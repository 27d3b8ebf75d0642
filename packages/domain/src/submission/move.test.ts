import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { TODAY, WARD } from '../testing/actors.ts';
import {
  accept,
  approver,
  blank,
  clerk,
  committee,
  extend,
  giveBack,
  grant,
  leader,
  neighbour,
  reopen,
  secretary,
  submit,
  time,
} from '../testing/report-acts.ts';
import { type MoveAction, type MoveFacts, movesOffered, refusalToMove } from './move.ts';
import { SUBMISSION_STATES, type SubmissionState, isBeingSupplemented } from './state.ts';

const at = (
  state: SubmissionState,
  more: { period?: 'closed' | 'open'; sendings?: number } = {},
) => ({
  state,
  unit: WARD,
  day: TODAY,
  period: 'open' as const,
  sendings: 1,
  ...more,
});
const facts: MoveFacts = {
  blocking: [],
  enteredBy: [clerk.accountId],
  unaccepted: 0,
  time,
};

/** What the screen offers somebody, and why not the rest. */
const offered = (actor: typeof clerk, where: ReturnType<typeof at>, known = facts) =>
  Object.fromEntries(
    movesOffered({ ...where, actor }, known).map(({ action, refusal }) => [action, refusal]),
  ) as Record<MoveAction, string | null>;

describe('a half-year that is closed', () => {
  const closed = { period: 'closed' } as const;

  test('ends what the unit does, not what its readers have begun', () => {
    const never = at('draft', { ...closed, sendings: 0 });
    expect(refusalToMove({ ...never, actor: approver, act: submit })).toBe('period-closed');
    const sent = at('submitted', closed);
    expect(refusalToMove({ ...sent, actor: approver, act: { action: 'recall' } })).toBe(
      'period-closed',
    );
    expect(
      refusalToMove({ ...sent, actor: secretary, act: { action: 'start-review' } }),
    ).toBeNull();
    const review = at('under-review', closed);
    expect(refusalToMove({ ...review, actor: leader, act: accept })).toBeNull();
    expect(refusalToMove({ ...review, actor: leader, act: giveBack })).toBeNull();
  });

  test('still takes what was given back or reopened', () => {
    const again = at('draft', closed);
    expect(refusalToMove({ ...again, actor: approver, act: submit })).toBeNull();
    expect(refusalToMove({ ...again, actor: leader, act: grant('2017-06-23') })).toBeNull();
  });

  test('is a reason only for who could have done it', () => {
    const never = at('draft', { ...closed, sendings: 0 });
    expect(refusalToMove({ ...never, actor: clerk, act: submit })).toBe('role');
    expect(refusalToMove({ ...never, actor: neighbour, act: submit })).toBe('unit-not-visible');
  });
});

describe('a report whose data are closed', () => {
  test('says so, and is reopened by a board leader alone', () => {
    const locked = at('locked', { period: 'closed' });
    expect(refusalToMove({ ...locked, actor: approver, act: submit })).toBe('locked');
    expect(refusalToMove({ ...locked, actor: leader, act: accept })).toBe('locked');
    expect(refusalToMove({ ...locked, actor: leader, act: reopen })).toBeNull();
    expect(refusalToMove({ ...locked, actor: secretary, act: reopen })).toBe('role');
  });
});

describe('what the screen offers', () => {
  test('is what moves the report once it is filled in', () => {
    expect(offered(clerk, at('draft'))).toMatchObject({
      'send-to-approver': null,
      submit: 'role',
      'request-extension': null,
      extend: 'role',
      accept: 'role',
    });
    expect(offered(leader, at('under-review'))).toMatchObject({
      'start-review': 'wrong-state',
      return: null,
      accept: null,
      reopen: 'wrong-state',
      submit: 'role',
    });
    expect(offered(leader, at('accepted'))).toMatchObject({ reopen: null, accept: 'wrong-state' });
    const changed = { ...facts, unaccepted: 1 };
    expect(offered(secretary, at('accepted'), changed).accept).toBeNull();
  });

  test('greys out what is known to be refused whatever is filled in', () => {
    const known = { ...facts, blocking: [blank], enteredBy: [secretary.accountId] };
    expect(offered(approver, at('draft'), known).submit).toBe('blocking-cells');
    expect(offered(secretary, at('under-review'), known).accept).toBe('own-entry');
  });

  test('greys out what was asked already, and what was never asked or granted', () => {
    const asked = { ...facts, time: { ...time, requestedUntil: isoDate('2017-06-19') } };
    expect(offered(clerk, at('draft'), asked)).toMatchObject({
      'request-extension': 'extension-requested',
    });
    expect(offered(leader, at('draft'), asked)).toMatchObject({
      extend: null,
      'decline-extension': null,
      'withdraw-extension': 'extension-not-granted',
    });
    expect(offered(leader, at('draft'))).toMatchObject({
      'decline-extension': 'extension-not-requested',
    });
    const over = { ...facts, time: { ...time, latest: isoDate('2017-06-13') } };
    expect(offered(clerk, at('draft'), over)['request-extension']).toBe('extension-exhausted');
  });

  test('offers nothing to who only reads', () => {
    for (const state of SUBMISSION_STATES) {
      expect(Object.values(offered(committee, at(state))).filter((why) => why === null)).toEqual(
        [],
      );
    }
  });

  test('an extension that is no later is refused when it is asked for', () => {
    const early = { ...at('draft'), actor: clerk, act: extend('2017-06-10') };
    expect(refusalToMove(early)).toBe('extension-not-later');
  });
});

test('what readers have is being supplemented from the moment it goes back until it is sent again', () => {
  const states = SUBMISSION_STATES.filter((state) => isBeingSupplemented({ state, sendings: 1 }));
  expect(states).toEqual(['draft', 'unit-review', 'returned', 'reopened']);
  expect(isBeingSupplemented({ state: 'draft', sendings: 0 })).toBe(false);
});
