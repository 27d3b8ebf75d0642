import { expect, test } from 'vitest';

import { OTHER_WARD, TODAY, WARD, granted, person } from '../testing/actors.ts';
import { approver, clerk, committee, leader, secretary } from '../testing/report-acts.ts';
import { type Refused, helpWith } from './help.ts';

const refused = (refusal: Refused['refusal'], more: Partial<Refused> = {}): Refused => ({
  refusal,
  permission: 'submission.submit',
  state: 'draft',
  period: 'open',
  ...more,
});
const helping = (who: typeof clerk, what: Refused) =>
  helpWith(what, { actor: who, unit: WARD, day: TODAY })?.roles[0] ?? null;

test.for([
  {
    rule: 'who may not send asks the approver',
    who: clerk,
    what: refused('role'),
    role: 'unit-approver',
  },
  {
    rule: 'what is closed is reopened by a board leader',
    who: approver,
    what: refused('period-closed'),
    role: 'board-leader',
  },
  { rule: 'so is what is locked', who: clerk, what: refused('locked'), role: 'board-leader' },
  {
    rule: 'and what may no longer be corrected',
    who: clerk,
    what: refused('corrections-closed'),
    role: 'board-leader',
  },
  {
    rule: 'a half-year to come is opened by the secretariat',
    who: clerk,
    what: refused('period-closed', { period: 'planned' }),
    role: 'secretariat',
  },
  {
    rule: 'who entered it asks another of the secretariat',
    who: secretary,
    what: refused('own-entry'),
    role: 'secretariat',
  },
  {
    rule: 'a report that lies with its readers is theirs to give back',
    who: approver,
    what: refused('wrong-state', { state: 'under-review' }),
    role: 'secretariat',
  },
  {
    rule: 'a report that lies with its unit is the approver’s to send',
    who: secretary,
    what: refused('wrong-state'),
    role: 'unit-approver',
  },
  {
    rule: 'whose turn it is asks nobody',
    who: approver,
    what: refused('wrong-state', { state: 'returned' }),
    role: null,
  },
  {
    rule: 'more time is granted by a board leader',
    who: committee,
    what: refused('role', { permission: 'submission.extend' }),
    role: 'board-leader',
  },
  {
    rule: 'what is not complete the asker completes',
    who: approver,
    what: refused('blocking-cells'),
    role: null,
  },
  {
    rule: 'of what one may not see nothing is told',
    who: leader,
    what: refused('unit-not-visible'),
    role: null,
  },
] as const)('$rule', ({ who, what, role }) => {
  expect(helping(who, what)).toBe(role);
});

test('a right held elsewhere does not help here', () => {
  const elsewhere = person(30, granted('clerk', WARD), granted('unit-approver', OTHER_WARD));
  expect(helping(elsewhere, refused('other-unit'))).toBe('unit-approver');
});
