import { describe, expect, test } from 'vitest';

import { type Deadline, deadlineOf, deadlineProblems, dueAfterCutOff } from './deadline.ts';
import { halfYear } from './half-year.ts';
import { endOfDay, instantAt } from './instant.ts';
import { isoDate } from './iso-date.ts';
import { windowOf } from './period-scheme.ts';
import { workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar([]);
const window = windowOf({ kind: 'administrative' }, halfYear('2017-H1'));
const ward: Deadline = {
  level: 'ward-committee',
  dueAt: instantAt(isoDate('2017-06-16'), '17:00'),
  correctionsUntil: endOfDay(isoDate('2017-06-30')),
};

describe('deadlines', () => {
  test('two working days after the cut-off, at the hour the letter names', () => {
    const after = { cutOff: window.to, hour: '17:00', calendar };
    expect(dueAfterCutOff({ ...after, workingDays: 2 })).toBe(ward.dueAt);
    expect(() => dueAfterCutOff({ ...after, workingDays: 0 })).toThrow(RangeError);
  });

  test('each level has its own; a level without one owes nothing', () => {
    expect(deadlineOf([ward], 'ward-committee')).toBe(ward);
    expect(deadlineOf([ward], 'vertical-agency')).toBeNull();
    expect(() => deadlineOf([ward, ward], 'ward-committee')).toThrow(RangeError);
  });

  test.for([
    { change: {}, problems: [] },
    { change: { dueAt: instantAt(isoDate('2017-06-08'), '17:00') }, problems: [] },
    { change: { dueAt: endOfDay(window.to) }, problems: ['no-working-day-after-cut-off'] },
    {
      change: { correctionsUntil: endOfDay(isoDate('2017-06-15')) },
      problems: ['corrections-before-due'],
    },
  ])('its faults are $problems', ({ change, problems }) => {
    expect(deadlineProblems({ ...ward, ...change }, window, calendar)).toEqual(problems);
  });
});
