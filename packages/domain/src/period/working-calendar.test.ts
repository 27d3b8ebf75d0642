import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyDay } from '../testing/days.ts';
import { addDays, isoDate } from './iso-date.ts';
import { PUBLIC_HOLIDAYS_2016_2018 } from './public-holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from './working-calendar.ts';

const calendar = workingCalendar(PUBLIC_HOLIDAYS_2016_2018);

const between = (after: string, until: string) =>
  workingDaysBetween(calendar, isoDate(after), isoDate(until));

describe('working days', () => {
  test.for([
    { day: '2017-06-16', works: true, why: 'a Friday' },
    { day: '2017-06-17', works: false, why: 'a Saturday' },
    { day: '2017-01-30', works: false, why: 'Tết on a Monday' },
    { day: '2017-09-04', works: false, why: 'the day given back for 2/9 on a Saturday' },
    { day: '2018-12-31', works: false, why: 'a Monday exchanged' },
    { day: '2019-01-05', works: true, why: 'the Saturday worked for it' },
  ])('$day ($why): $works', ({ day, works }) => {
    expect(isWorkingDay(calendar, isoDate(day))).toBe(works);
  });

  test.for([
    { day: '2017-09-30', next: '2017-10-02' },
    { day: '2017-06-16', next: '2017-06-16' },
    { day: '2017-01-26', next: '2017-02-02' },
  ])('work due on $day is due on $next', ({ day, next }) => {
    expect(nextWorkingDay(calendar, isoDate(day))).toBe(next);
  });

  test.for([
    { day: '2017-06-14', count: 2, expected: '2017-06-16' },
    { day: '2017-06-16', count: 1, expected: '2017-06-19' },
    { day: '2017-06-19', count: -1, expected: '2017-06-16' },
    { day: '2017-06-17', count: 0, expected: '2017-06-19' },
    { day: '2017-01-25', count: 1, expected: '2017-02-02' },
  ])('$count working days from $day is $expected', ({ day, count, expected }) => {
    expect(addWorkingDays(calendar, isoDate(day), count)).toBe(expected);
  });

  test('a report due on 16/06/2017 is 4 working days overdue on 22/06/2017', () => {
    expect(between('2017-06-16', '2017-06-22')).toBe(4);
    expect(between('2017-06-16', '2017-06-18')).toBe(0);
    expect(between('2017-06-22', '2017-06-16')).toBe(0);
  });

  test('adding working days and counting them agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (day, count) => {
        const then = addWorkingDays(calendar, day, count);
        expect(isWorkingDay(calendar, then)).toBe(true);
        expect(workingDaysBetween(calendar, day, then)).toBe(count);
      }),
    );
  });

  test('counts over neighbouring spans add up', () => {
    const span = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(anyDay, span, span, (a, first, second) => {
        const [b, c] = [addDays(a, first), addDays(a, first + second)];
        expect(workingDaysBetween(calendar, a, b) + workingDaysBetween(calendar, b, c)).toBe(
          workingDaysBetween(calendar, a, c),
        );
      }),
    );
  });

  test('a calendar without working days is refused, not searched for ever', () => {
    const never = { ...calendar, weeklyRestDays: [1, 2, 3, 4, 5, 6, 7] as const };
    expect(() =>
      nextWorkingDay({ ...never, makeUpDays: new Set() }, isoDate('2020-01-01')),
    ).toThrow(RangeError);
  });

  test('each day is listed once, in order', () => {
    const holidays = PUBLIC_HOLIDAYS_2016_2018.map(({ day }) => day);
    expect(holidays).toEqual([...new Set(holidays)].toSorted());
  });
});
