import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { refusalToUse } from '../access/refusal.ts';
import { REACH, ROLES, type Role } from '../access/role.ts';
import { DISTRICT, OTHER_WARD, TODAY, WARD, granted, person } from '../testing/actors.ts';
import {
  clerk,
  approver,
  secretary,
  leader,
  blank,
  submit,
  accept,
  reopen,
  giveBack,
  extend,
  grant,
  decline,
  withdraw,
} from '../testing/report-acts.ts';
import {
  SUBMISSION_ACTIONS,
  SUBMISSION_STATES,
  type SubmissionAction,
  type SubmissionState,
} from './state.ts';
import { type Act, actionsOpen, step } from './step.ts';
import { TRANSITIONS } from './transition.ts';

/** What each role may do with a report in each state (§6.3, §6.9); who is not named may do nothing. */
const OPEN: Readonly<Record<SubmissionState, Partial<Record<Role, readonly SubmissionAction[]>>>> =
  {
    draft: {
      clerk: ['send-to-approver', 'request-extension'],
      'unit-approver': ['send-to-approver', 'submit', 'request-extension'],
      verifier: ['send-to-approver', 'submit', 'request-extension'],
      'board-leader': ['extend', 'decline-extension', 'withdraw-extension'],
    },
    'unit-review': {
      clerk: ['recall', 'request-extension'],
      'unit-approver': ['submit', 'recall', 'request-extension'],
      verifier: ['submit', 'recall', 'request-extension'],
      'board-leader': ['extend', 'decline-extension', 'withdraw-extension'],
    },
    submitted: {
      'unit-approver': ['recall'],
      verifier: ['recall'],
      secretariat: ['start-review'],
      'board-leader': ['start-review'],
    },
    'under-review': {
      secretariat: ['return', 'accept'],
      'board-leader': ['return', 'accept'],
    },
    returned: {
      clerk: ['revise', 'request-extension'],
      'unit-approver': ['revise', 'request-extension'],
      verifier: ['revise', 'request-extension'],
      secretariat: ['revise'],
      'board-leader': ['extend', 'decline-extension', 'withdraw-extension'],
    },
    accepted: { secretariat: ['accept'], 'board-leader': ['accept', 'lock', 'reopen'] },
    locked: { 'board-leader': ['reopen'] },
    reopened: {
      clerk: ['revise', 'request-extension'],
      'unit-approver': ['revise', 'request-extension'],
      verifier: ['revise', 'request-extension'],
      secretariat: ['revise'],
      'board-leader': ['extend', 'decline-extension', 'withdraw-extension'],
    },
  };

describe('every state and every role', () => {
  const cases = SUBMISSION_STATES.flatMap((state) => ROLES.map((role) => [state, role] as const));

  test.for(cases)('%s: what a %s may do', ([state, role]) => {
    const where = REACH[role] === 'own' ? WARD : DISTRICT;
    const actor = person(80, granted(role, where));
    const open = actionsOpen({ state, actor, unit: WARD, day: TODAY });
    expect(open).toEqual(OPEN[state][role] ?? []);
  });

  test.for(cases)('%s: a %s of the ward next door may do nothing', ([state, role]) => {
    const actor = person(81, granted(role, OTHER_WARD));
    expect(actionsOpen({ state, actor, unit: WARD, day: TODAY })).toEqual([]);
  });

  test('a report returned, revised and sent again, reopened and sent again, is one report', () => {
    const states = follow([
      [approver, submit],
      [secretary, { action: 'start-review' }],
      [secretary, giveBack],
      [clerk, { action: 'revise' }],
      [approver, submit],
      [leader, { action: 'start-review' }],
      [leader, accept],
      [leader, { action: 'lock' }],
      [leader, reopen],
      [clerk, { action: 'revise' }],
      [clerk, { action: 'send-to-approver' }],
      [approver, submit],
    ]).map(({ to }) => to);
    expect(states).toEqual([
      'submitted',
      'under-review',
      'returned',
      'draft',
      'submitted',
      'under-review',
      'accepted',
      'locked',
      'reopened',
      'draft',
      'unit-review',
      'submitted',
    ]);
  });
});

const people = ROLES.flatMap((role, index) => [
  person(20 + index, granted(role, DISTRICT)),
  person(40 + index, granted(role, WARD)),
  person(60 + index, granted(role, OTHER_WARD)),
]);
const anyPerson = fc.constantFrom(...people);
const anyColleague = fc.constantFrom(clerk, approver, secretary, leader);
const anyState = fc.constantFrom(...SUBMISSION_STATES);
const someone = fc.subarray(people.map(({ accountId }) => accountId));
const words = fc.constantFrom('', ' ', 'Có lý do');
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom(...(['send-to-approver', 'recall', 'start-review', 'lock', 'revise'] as const))
    .map((action) => ({ action })),
  fc.constantFrom([], [blank]).map((blocking) => ({ action: 'submit' as const, blocking })),
  words.map((reason) => ({ action: 'return' as const, reason, remarks: [] })),
  fc
    .tuple(someone, fc.constantFrom(0, 3))
    .map(([enteredBy, unaccepted]) => ({ action: 'accept' as const, enteredBy, unaccepted })),
  fc
    .tuple(words, words)
    .map(([reason, authority]) => ({ action: 'reopen' as const, reason, authority })),
  fc.constantFrom(
    extend('2017-06-10'),
    extend('2017-06-23'),
    grant('2017-06-23'),
    grant('2017-09-30'),
    decline,
    withdraw,
  ),
);

/** Whether the guard of an act holds, said once more in other words than the rule's. */
function isGuarded(act: Act, actor: typeof clerk, state: SubmissionState): boolean {
  if ('reason' in act && act.reason.trim() === '') return false;
  if (act.action === 'submit') return act.blocking.length === 0;
  if (act.action === 'accept') {
    const isOfSomething = state !== 'accepted' || act.unaccepted > 0;
    return isOfSomething && !act.enteredBy.includes(actor.accountId);
  }
  return act.action !== 'reopen' || act.authority.trim() !== '';
}

const follow = (path: readonly (readonly [typeof clerk, Act])[]) => {
  const trail: {
    readonly from: SubmissionState;
    readonly act: Act;
    readonly to: SubmissionState;
  }[] = [];
  let state: SubmissionState = 'draft';
  for (const [actor, act] of path) {
    const result = step({ state, actor, act, unit: WARD, day: TODAY });
    if (result.kind === 'refused') continue;
    trail.push({ from: result.from, act, to: result.to });
    state = result.to;
  }
  return trail;
};

describe('whatever anybody tries', () => {
  test('no move skips its row, its right or its guard', () => {
    fc.assert(
      fc.property(anyState, anyPerson, anyAct, (state, actor, act) => {
        const result = step({ state, actor, act, unit: WARD, day: TODAY });
        fc.pre(result.kind === 'moved');
        const row = TRANSITIONS.find((r) => r.action === act.action && r.from.includes(state));
        expect(result.to).toBe(row?.to ?? state);
        expect(refusalToUse(row!.permission, actor, { unit: WARD, day: TODAY })).toBeNull();
        expect(isGuarded(act, actor, state)).toBe(true);
      }),
      { numRuns: 300, maxSkipsPerRun: 200 },
    );
  });

  test('on any path, closed data change only by being reopened, and only what was sent is accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyColleague, anyAct), { maxLength: 300 }), (path) => {
        const trail = follow(path);
        const fromLocked = trail.filter(({ from }) => from === 'locked');
        expect(fromLocked.every(({ act }) => act.action === 'reopen')).toBe(true);
        const accepted = trail.flatMap(({ from, to }, index) =>
          to === 'accepted' && from !== 'accepted' ? [index] : [],
        );
        for (const index of accepted) {
          expect(trail.slice(index - 2, index).map(({ to }) => to)).toEqual([
            'submitted',
            'under-review',
          ]);
        }
        expect(trail.length).toBeLessThanOrEqual(path.length);
      }),
    );
  });

  test('a button is shown where some act of its kind would move the report', () => {
    fc.assert(
      fc.property(anyState, anyPerson, (state, actor) => {
        const open = actionsOpen({ state, actor, unit: WARD, day: TODAY });
        const later = [extend('2017-06-23'), grant('2017-06-23'), decline, withdraw];
        const complete: readonly Act[] = [submit, giveBack, accept, reopen, ...later];
        const plain = SUBMISSION_ACTIONS.flatMap((action) =>
          complete.find((act) => act.action === action) ? [] : [{ action } as Act],
        );
        const moving = [...complete, ...plain].filter(
          (act) => step({ state, actor, act, unit: WARD, day: TODAY }).kind === 'moved',
        );
        expect(new Set(open)).toEqual(new Set(moving.map(({ action }) => action)));
      }),
    );
  });
});
