import { describe, expect, test } from 'vitest';

import { TODAY, WARD, granted, person } from '../testing/actors.ts';
import {
  approver,
  clerk,
  committee,
  leader,
  neighbour,
  secretary,
} from '../testing/report-acts.ts';
import {
  type ReportOnBehalf,
  isOpenedOnBehalf,
  refusalToEnterOnBehalf,
  refusalToOpenOnBehalf,
} from './on-behalf.ts';
import { SUBMISSION_STATES } from './state.ts';

const GROUND = 'Báo cáo giấy số 05-BC/ĐU';
const DRAFT: ReportOnBehalf = { state: 'draft', sendings: 0, period: 'open' };
const OPENED = { opening: { sendings: 0 }, isKeptByUnit: false };

const open = (actor: typeof clerk, over: Partial<ReportOnBehalf> = {}, ground = GROUND) =>
  refusalToOpenOnBehalf({ ...DRAFT, unit: WARD, day: TODAY, actor, ...over }, ground);

describe('opening a report to be entered on behalf of its unit', () => {
  test.for([
    { who: 'the secretariat', actor: secretary, refusal: null },
    { who: 'a clerk of the unit', actor: clerk, refusal: 'role' },
    { who: 'its approver', actor: approver, refusal: 'role' },
    { who: 'a board leader', actor: leader, refusal: 'role' },
    { who: 'the committee', actor: committee, refusal: 'role' },
    { who: 'another unit', actor: neighbour, refusal: 'unit-not-visible' },
    {
      who: 'the secretariat of which one works in the unit',
      actor: person(9, ...secretary.grants, granted('clerk', WARD)),
      refusal: 'role',
    },
  ] as const)('$who: $refusal', ({ actor, refusal }) => expect(open(actor)).toBe(refusal));

  test('names its ground, and is refused for the person before that', () => {
    expect(open(secretary, {}, ' ')).toBe('ground-missing');
    expect(open(leader, {}, '')).toBe('role');
  });
});

describe('when the secretariat enters', () => {
  test.for(SUBMISSION_STATES)('%s', (state) => {
    const expected = {
      draft: null,
      'unit-review': null,
      returned: null,
      reopened: null,
      submitted: 'report-sent',
      'under-review': 'report-sent',
      accepted: 'report-sent',
      locked: 'locked',
    } as const;
    expect(open(secretary, { state })).toBe(expected[state]);
    expect(refusalToEnterOnBehalf({ ...DRAFT, state }, OPENED)).toBe(expected[state]);
  });

  test('as long as the unit may: what was given back also after the half-year is closed', () => {
    const closed = { ...DRAFT, period: 'closed' } as const;
    expect(refusalToEnterOnBehalf(closed, OPENED)).toBe('period-closed');
    expect(refusalToEnterOnBehalf({ ...DRAFT, period: 'planned' }, OPENED)).toBe('period-closed');
    const returned = { state: 'returned', sendings: 1, period: 'closed' } as const;
    expect(refusalToEnterOnBehalf(returned, { ...OPENED, opening: { sendings: 1 } })).toBeNull();
  });

  test('only where somebody opened it since the report was last sent', () => {
    expect(isOpenedOnBehalf(DRAFT, null)).toBe(false);
    expect(refusalToEnterOnBehalf(DRAFT, { ...OPENED, opening: null })).toBe('not-opened');
    const recalled = { ...DRAFT, sendings: 1 };
    expect(refusalToEnterOnBehalf(recalled, OPENED)).toBe('not-opened');
  });

  test('never over what the unit is writing itself', () => {
    expect(refusalToEnterOnBehalf(DRAFT, { ...OPENED, isKeptByUnit: true })).toBe('kept-by-unit');
  });
});
