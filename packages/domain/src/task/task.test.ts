import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, isoDate } from '../period/iso-date.ts';
import { PUBLIC_HOLIDAYS_2016_2018 } from '../period/public-holidays.ts';
import { workingCalendar } from '../period/working-calendar.ts';
import { anyDay } from '../testing/days.ts';
import { unitNumber } from '../testing/units.ts';
import { TASK_STANDINGS, completedLate, taskStanding } from './standing.ts';
import { TASK_STATES, type Task, stageUnder, taskProblems } from './task.ts';
import { dueOnWorkingDay, timeStatus } from './time-status.ts';

const calendar = workingCalendar(PUBLIC_HOLIDAYS_2016_2018);
const extension = (until: string) => ({
  until: isoDate(until),
  decidedOn: isoDate('2017-09-20'),
  reason: 'Chờ hướng dẫn',
});
const due = { kind: 'date', first: isoDate('2017-09-30'), extensions: [] } as const;
const extended = { ...due, extensions: [extension('2017-10-31')] };
const continuing = { kind: 'continuing' } as const;
const task: Task = {
  content: 'Nắm bắt và định hướng dư luận xã hội',
  stage: 'assigned',
  state: 'in-progress',
  basis: { kind: 'conclusion', noticeNumber: '01-TB/MH', item: '1' },
  leadUnitId: unitNumber(4),
  coUnitIds: [unitNumber(5)],
  deliverable: 'Báo cáo',
  due,
  priority: 'normal',
  responsible: null,
  claimedOn: null,
  confirmedOn: null,
  source: 'illustrative',
};
const on = (today: string) => ({ today: isoDate(today), calendar });

describe('the date of a task', () => {
  test('a date on a day off is shown with the working day that follows', () => {
    expect(dueOnWorkingDay(due, calendar)).toEqual({
      dueOn: '2017-09-30',
      actOn: '2017-10-02',
      isShifted: true,
    });
    expect(dueOnWorkingDay(continuing, calendar)).toBeNull();
  });

  test('an extension counts and the first date is kept', () => {
    expect(dueOnWorkingDay(extended, calendar)?.dueOn).toBe('2017-10-31');
    expect(extended.first).toBe('2017-09-30');
  });

  test.for([
    { today: '2017-09-28', change: {}, status: 'on-time' },
    { today: '2017-09-29', change: {}, status: 'due-soon' },
    { today: '2017-10-02', change: {}, status: 'due-soon' },
    { today: '2017-09-30', change: {}, status: 'due-soon' },
    { today: '2017-10-31', change: { due: extended }, status: 'due-soon' },
    { today: '2017-11-01', change: { due: extended }, status: 'overdue' },
    { today: '2017-10-03', change: { state: 'not-started' }, status: 'overdue' },
    { today: '2017-10-03', change: { state: 'declined' }, status: null },
    {
      today: '2030-01-01',
      change: { due: continuing, state: 'completed', claimedOn: isoDate('2029-01-01') },
      status: 'no-deadline',
    },
    {
      today: '2017-10-02',
      change: { state: 'awaiting-confirmation', claimedOn: isoDate('2017-10-03') },
      status: 'overdue',
    },
    { today: '2017-10-03', change: {}, status: 'overdue' },
    { today: '2017-10-03', change: { due: extended }, status: 'on-time' },
    { today: '2017-10-03', change: { due: continuing }, status: 'no-deadline' },
    { today: '2017-10-03', change: { state: 'redo' }, status: 'overdue' },
    { today: '2017-10-03', change: { state: 'paused' }, status: null },
    { today: '2017-10-03', change: { stage: 'draft' }, status: null },
    {
      today: '2017-10-20',
      change: { state: 'awaiting-confirmation', claimedOn: isoDate('2017-10-02') },
      status: 'on-time',
    },
    {
      today: '2017-10-20',
      change: { state: 'completed', claimedOn: isoDate('2017-10-03') },
      status: 'overdue',
    },
  ] as const)('on $today with $change: $status', ({ today, change, status }) => {
    expect(timeStatus({ ...task, ...change }, on(today))).toBe(status);
  });

  test('how soon is soon is a setting', () => {
    expect(timeStatus(task, { ...on('2017-09-28'), dueSoonDays: 7 })).toBe('due-soon');
    expect(timeStatus(task, { ...on('2017-10-01'), dueSoonDays: 0 })).toBe('on-time');
  });

  test('a task not done never becomes less late as days pass', () => {
    const rank = ['on-time', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(anyDay, fc.nat(40), (today, days) => {
        const [now, then] = [today, addDays(today, days)].map((day) =>
          rank.indexOf(timeStatus(task, { today: day, calendar }) ?? ''),
        );
        expect(then).toBeGreaterThanOrEqual(now!);
      }),
    );
  });
});

const timed = (change: Partial<typeof task>, today = '2017-10-10') => {
  const one = { ...task, ...change };
  return { ...one, timeStatus: timeStatus(one, on(today)) };
};

describe('groups of the dashboard', () => {
  const completed = { state: 'completed', claimedOn: isoDate('2017-09-01') } as const;
  test.for([
    { change: { stage: stageUnder('draft') }, group: 'draft' },
    { change: {}, group: 'overdue' },
    { change: { due: extended }, group: 'on-time' },
    { change: { due: continuing }, group: 'no-deadline' },
    { change: completed, group: 'completed' },
    { change: { ...completed, due: continuing }, group: 'completed' },
    { change: { state: 'awaiting-confirmation', claimedOn: null }, group: 'overdue' },
    { change: { state: 'declined' }, group: 'set-aside' },
  ] as const)('$change is $group', ({ change, group }) => {
    expect(taskStanding(timed(change))).toBe(group);
  });

  test('completed late is completed, and told', () => {
    const late = timed({ ...completed, claimedOn: isoDate('2017-10-03') });
    expect([taskStanding(late), completedLate(late)]).toEqual(['completed', true]);
    expect([completed, {}].map((change) => completedLate(timed(change)))).toEqual([false, false]);
  });

  test('every task is in one group', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TASK_STATES),
        fc.constantFrom(due, extended, continuing),
        anyDay,
        (state, dueAt, today) => {
          expect(TASK_STANDINGS).toContain(taskStanding(timed({ state, due: dueAt }, today)));
        },
      ),
    );
  });

  test('nothing is assigned before the notice is signed', () => {
    expect([stageUnder(null), stageUnder('draft'), stageUnder('signed')]).toEqual([
      'draft',
      'draft',
      'assigned',
    ]);
  });
});

describe('faults of a task', () => {
  test.for([
    { change: {}, problems: [] },
    { change: { content: ' ' }, problems: ['content-missing'] },
    { change: { coUnitIds: [unitNumber(4)] }, problems: ['lead-co-operates'] },
    { change: { coUnitIds: [unitNumber(5), unitNumber(5)] }, problems: ['co-unit-repeated'] },
    {
      change: { due: { ...due, extensions: [extension('2017-09-15')] } },
      problems: ['extension-not-later'],
    },
    { change: { state: 'completed' }, problems: ['claim-missing'] },
    {
      change: {
        state: 'completed',
        claimedOn: isoDate('2017-09-20'),
        confirmedOn: isoDate('2017-09-19'),
      },
      problems: ['confirmed-before-claim'],
    },
  ] as const)('$problems', ({ change, problems }) => {
    expect(taskProblems({ ...task, ...change })).toEqual(problems);
  });
});
