import { describe, expect, test } from 'vitest';

import { TODAY, WARD } from '../testing/actors.ts';
import {
  clerk,
  approver,
  secretary,
  leader,
  committee,
  neighbour,
  blank,
  submit,
  accept,
  reopen,
  giveBack,
  extend,
  grant,
  withdraw,
} from '../testing/report-acts.ts';
import { SUBMISSION_STATES, type SubmissionState } from './state.ts';
import { type Act, STEP_EFFECTS, step } from './step.ts';
import { awaitsRevision, movedTo } from './transition.ts';

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
    { who: secretary, state: 'accepted', act: accept, to: 'accepted' },
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
      act: { ...accept, enteredBy: [clerk.accountId, secretary.accountId] },
      why: 'own-entry',
    },
    {
      rule: 'what was accepted is accepted again only for what changed since',
      who: secretary,
      state: 'accepted',
      act: { ...accept, unaccepted: 0 },
      why: 'wrong-state',
    },
    {
      rule: 'nobody accepts what they changed after the report was accepted',
      who: secretary,
      state: 'accepted',
      act: { ...accept, enteredBy: [secretary.accountId] },
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
    {
      rule: 'an extension has an end',
      who: leader,
      state: 'draft',
      act: grant('2017-07-01'),
      why: 'extension-too-late',
    },
    {
      rule: 'a granted extension is changed for a reason',
      who: leader,
      state: 'draft',
      act: { ...grant('2017-06-20'), time: withdraw.time },
      why: 'reason-missing',
    },
    {
      rule: 'an extension is taken back for a reason',
      who: leader,
      state: 'draft',
      act: { ...withdraw, reason: ' ' },
      why: 'reason-missing',
    },
    {
      rule: 'the secretariat takes no extension back',
      who: secretary,
      state: 'draft',
      act: withdraw,
      why: 'role',
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

test('a report that was given back waits for a change, which makes it a draft', () => {
  const givenBack = SUBMISSION_STATES.filter(awaitsRevision);
  expect(givenBack).toEqual(['returned', 'reopened']);
  expect(givenBack.map((state) => movedTo(state, 'revise'))).toEqual(['draft', 'draft']);
});

test('asking for an extension moves nothing; what the machine has not leads nowhere', () => {
  expect(movedTo('returned', 'request-extension')).toBe('returned');
  expect(movedTo('draft', 'accept')).toBeNull();
});
