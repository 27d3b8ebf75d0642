import { describe, expect, test } from 'vitest';

import { halfYear } from '../period/half-year.ts';
import { isoDate } from '../period/iso-date.ts';
import { DISTRICT, TODAY, granted, person } from '../testing/actors.ts';
import {
  type ConclusionNotice,
  SIGN_EFFECTS,
  conclusionProgress,
  refusalToAmend,
  refusalToSign,
} from './conclusion-notice.ts';
import {
  type MeetingTime,
  beganAt,
  compareMeetingTimes,
  reviewKindOf,
  sessionOf,
} from './meeting.ts';

const on = isoDate('2017-06-21');
const afternoon: MeetingTime = { kind: 'session', on, session: 'afternoon' };
const atTwo: MeetingTime = { kind: 'hour', on, hour: '14:00' };
const morning: MeetingTime = { kind: 'hour', on, hour: '08:00' };

describe('when a meeting was held', () => {
  test('an hour the source does not give is not invented', () => {
    expect(beganAt(afternoon)).toBeNull();
    expect(beganAt(atTwo)).toBe('2017-06-21T14:00:00+07:00');
  });

  test('a day has its order even where hours are missing', () => {
    expect(sessionOf(atTwo)).toBe('afternoon');
    expect([afternoon, atTwo, morning].toSorted(compareMeetingTimes)).toEqual([
      morning,
      afternoon,
      atTwo,
    ]);
  });

  test('mid-year is reviewed in the interim, the year finally', () => {
    expect(reviewKindOf(halfYear('2017-H1'))).toBe('interim-review');
    expect(reviewKindOf(halfYear('2016-H2'))).toBe('final-review');
  });
});

const leader = person(1, granted('board-leader', DISTRICT));
const secretary = person(2, granted('secretariat', DISTRICT));
const draft: ConclusionNotice = {
  state: 'draft',
  title: 'Kết luận tại Hội nghị tổng kết năm 2016',
  number: '01-TB/MH',
  conclusions: [
    { item: '1', text: 'Đẩy mạnh tuyên truyền', withoutTasks: false },
    { item: '2', text: 'Ghi nhận kết quả', withoutTasks: true },
  ],
};
const signed: ConclusionNotice = {
  ...draft,
  state: 'signed',
  number: '01-TB/MH',
  signedOn: isoDate('2016-12-28'),
  signer: 'Lãnh đạo Ban',
};
const by = (actor: typeof leader) => ({ actor, organiser: DISTRICT, day: TODAY });
const tasks = new Map([['1', 6]]);

describe('signing a notice', () => {
  test.for([
    { rule: 'a leader signs a settled notice', notice: draft, tasks, why: null },
    { rule: 'it is signed once', notice: signed, tasks, why: 'already-signed' },
    {
      rule: 'it has a number',
      notice: { ...draft, number: null },
      tasks,
      why: 'number-missing',
    },
    {
      rule: 'it concludes something',
      notice: { ...draft, conclusions: [] },
      tasks,
      why: 'no-conclusion',
    },
    {
      rule: 'silence about tasks is not enough',
      notice: draft,
      tasks: new Map<string, number>(),
      why: 'tasks-not-settled',
    },
    {
      rule: 'no tasks means no tasks',
      notice: draft,
      tasks: new Map([
        ['1', 5],
        ['2', 1],
      ]),
      why: 'tasks-contradicted',
    },
  ])('$rule', ({ notice, tasks: byItem, why }) => {
    expect(refusalToSign(notice, by(leader), byItem)).toBe(why);
  });

  test('drafting is not signing', () => {
    expect(refusalToSign(draft, by(secretary), tasks)).toBe('role');
  });

  test('a signed notice is kept as it was signed, and signing twice is a conflict', () => {
    expect(refusalToAmend(signed)).toBe('already-signed');
    expect(refusalToAmend(draft)).toBeNull();
    expect(SIGN_EFFECTS['already-signed']).toBe('conflict');
  });

  test('progress counts what was assigned: 4 of 6', () => {
    const states = [
      'completed',
      'completed',
      'completed',
      'completed',
      'in-progress',
      'declined',
    ] as const;
    const assigned = states.map((state) => ({ stage: 'assigned', state }) as const);
    expect(conclusionProgress([...assigned, { stage: 'draft', state: 'not-started' }])).toEqual({
      done: 4,
      total: 6,
    });
  });
});
