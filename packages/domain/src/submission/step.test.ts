import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { refusalToUse } from '../access/refusal.ts';
import { REACH, ROLES, type Role } from '../access/role.ts';
import { instantAt } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import { indicatorId } from '../shared/ids.ts';
import { DISTRICT, OTHER_WARD, TODAY, WARD, granted, person } from '../testing/actors.ts';
import type { BlockingCell } from './sheet.ts';
import {
  SUBMISSION_ACTIONS,
  SUBMISSION_STATES,
  type SubmissionAction,
  type SubmissionState,
} from './state.ts';
import { type Act, STEP_EFFECTS, actionsOpen, step } from './step.ts';
import { TRANSITIONS, awaitsRevision, movedTo } from './transition.ts';

const clerk = person(1, granted('clerk', WARD));
const approver = person(2, granted('unit-approver', WARD));
const secretary = person(3, granted('secretariat', DISTRICT));
const leader = person(4, granted('board-leader', DISTRICT));
const committee = person(5, granted('standing-committee', DISTRICT));
const neighbour = person(6, granted('unit-approver', OTHER_WARD));

const blank: BlockingCell = {
  indicatorId: indicatorId('00000000-0000-4000-8000-0000000000aa'),
  block: 'not-reported',
  problems: [],
};
const dueAt = instantAt(isoDate('2017-06-16'), '17:00');
const submit: Act = { action: 'submit', blocking: [] };
const accept: Act = { action: 'accept', enteredBy: [clerk.accountId] };
const reopen: Act = { action: 'reopen', reason: 'Số liệu sai', authority: '03-CV/MH' };
const giveBack: Act = { action: 'return', reason: 'Chưa nêu nguyên nhân', remarks: [] };
const extend = (until: string): Act => ({
  action: 'request-extension',
  until: isoDate(until),
  reason: 'Chờ đối chiếu',
  dueAt,
});

const move = (state: SubmissionState, actor: typeof clerk, act: Act) => {
  const result = step({ state, actor, act, unit: WARD, day: TODAY });
  return result.kind === 'moved' ? result.to : result.refusal;
};

describe('a report moves', () => {
  test.for([
    { who: clerk, state: 'draft', act: { action: 'send-to-approver' }, to: 'unit-review' },
    { who: approver, state: 'unit-review', act: submit, to: 'submitted' },
    { who: approver, state: 'draft', act: submit, to: 'submitted' },
    { who: clerk, state: 'unit-review', act: { action: 'recall' }, to: 'draft' },
    { who: approver, state: 'submitted', act: { action: 'recall' }, to: 'draft' },
    { who: secretary, state: 'submitted', act: { action: 'start-review' }, to: 'under-review' },
    { who: secretary, state: 'under-review', act: giveBack, to: 'returned' },
    { who: clerk, state: 'returned', act: { action: 'revise' }, to: 'draft' },
    { who: leader, state: 'under-review', act: accept, to: 'accepted' },
    { who: leader, state: 'accepted', act: { action: 'lock' }, to: 'locked' },
    { who: leader, state: 'locked', act: reopen, to: 'reopened' },
    { who: clerk, state: 'reopened', act: { action: 'revise' }, to: 'draft' },
    { who: clerk, state: 'draft', act: extend('2017-06-23'), to: 'draft' },
  ] as const)('$state → $to by $act.action', ({ who, state, act, to }) => {
    expect(move(state, who, act)).toBe(to);
  });
});

describe('a report stays', () => {
  test.for([
    { rule: 'a clerk does not send', who: clerk, state: 'draft', act: submit, why: 'role' },
    {
      rule: 'a clerk does not take back what the approver sent',
      who: clerk,
      state: 'submitted',
      act: { action: 'recall' },
      why: 'role',
    },
    {
      rule: 'nothing is taken back once the review has begun',
      who: approver,
      state: 'under-review',
      act: { action: 'recall' },
      why: 'wrong-state',
    },
    {
      rule: 'another ward does not exist',
      who: neighbour,
      state: 'draft',
      act: submit,
      why: 'unit-not-visible',
    },
    {
      rule: 'a blank that is owed holds the report back',
      who: approver,
      state: 'draft',
      act: { action: 'submit', blocking: [blank] },
      why: 'blocking-cells',
    },
    {
      rule: 'nobody accepts what they entered',
      who: secretary,
      state: 'under-review',
      act: { action: 'accept', enteredBy: [clerk.accountId, secretary.accountId] },
      why: 'own-entry',
    },
    {
      rule: 'nothing is accepted unread',
      who: leader,
      state: 'submitted',
      act: accept,
      why: 'wrong-state',
    },
    {
      rule: 'the committee reads and does not accept',
      who: committee,
      state: 'under-review',
      act: accept,
      why: 'role',
    },
    {
      rule: 'a return names a reason',
      who: leader,
      state: 'under-review',
      act: { action: 'return', reason: ' ', remarks: [] },
      why: 'reason-missing',
    },
    {
      rule: 'a reopening names its authority',
      who: leader,
      state: 'locked',
      act: { action: 'reopen', reason: 'Số liệu sai', authority: '' },
      why: 'authority-missing',
    },
    {
      rule: 'the secretariat does not reopen',
      who: secretary,
      state: 'locked',
      act: reopen,
      why: 'role',
    },
    {
      rule: 'an extension is later than the deadline',
      who: clerk,
      state: 'draft',
      act: extend('2017-06-15'),
      why: 'extension-not-later',
    },
  ] as const)('$rule', ({ who, state, act, why }) => {
    expect(move(state, who, act)).toBe(why);
  });

  test('a reason for one cell is reason enough', () => {
    const remarks = [{ indicatorId: blank.indicatorId, text: 'Tử số lớn bất thường' }];
    expect(move('under-review', leader, { action: 'return', reason: '', remarks })).toBe(
      'returned',
    );
  });

  test('a refusal is answered by what the asker may know', () => {
    expect(STEP_EFFECTS['unit-not-visible']).toBe('invisible');
    expect(STEP_EFFECTS['own-entry']).toBe('forbidden');
    expect(STEP_EFFECTS['wrong-state']).toBe('conflict');
  });
});

/** What each role may do with a report in each state (§6.3, §6.9); who is not named may do nothing. */
const OPEN: Readonly<Record<SubmissionState, Partial<Record<Role, readonly SubmissionAction[]>>>> =
  {
    draft: {
      clerk: ['send-to-approver', 'request-extension'],
      'unit-approver': ['send-to-approver', 'submit', 'request-extension'],
      verifier: ['send-to-approver', 'submit', 'request-extension'],
    },
    'unit-review': {
      clerk: ['recall', 'request-extension'],
      'unit-approver': ['submit', 'recall', 'request-extension'],
      verifier: ['submit', 'recall', 'request-extension'],
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
    },
    accepted: { 'board-leader': ['lock', 'reopen'] },
    locked: { 'board-leader': ['reopen'] },
    reopened: {
      clerk: ['revise', 'request-extension'],
      'unit-approver': ['revise', 'request-extension'],
      verifier: ['revise', 'request-extension'],
      secretariat: ['revise'],
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
  someone.map((enteredBy) => ({ action: 'accept' as const, enteredBy })),
  fc
    .tuple(words, words)
    .map(([reason, authority]) => ({ action: 'reopen' as const, reason, authority })),
  fc.constantFrom(extend('2017-06-10'), extend('2017-06-23')),
);

/** Whether the guard of an act holds, said once more in other words than the rule's. */
function isGuarded(act: Act, actor: typeof clerk): boolean {
  if ('reason' in act && act.reason.trim() === '') return false;
  if (act.action === 'submit') return act.blocking.length === 0;
  if (act.action === 'accept') return !act.enteredBy.includes(actor.accountId);
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
        expect(isGuarded(act, actor)).toBe(true);
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
        const accepted = trail.flatMap(({ to }, index) => (to === 'accepted' ? [index] : []));
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
        const complete: readonly Act[] = [submit, giveBack, accept, reopen, extend('2017-06-23')];
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

test('a report that was given back waits for a change, which makes it a draft', () => {
  const givenBack = SUBMISSION_STATES.filter(awaitsRevision);
  expect(givenBack).toEqual(['returned', 'reopened']);
  expect(givenBack.map((state) => movedTo(state, 'revise'))).toEqual(['draft', 'draft']);
});

test('asking for an extension moves nothing; what the machine has not leads nowhere', () => {
  expect(movedTo('returned', 'request-extension')).toBe('returned');
  expect(movedTo('draft', 'accept')).toBeNull();
});
