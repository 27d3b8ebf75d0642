import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, addMonths, daysInclusive, isoDate, weekdayOf } from './iso-date.ts';
import { anyDay } from '../testing/days.ts';

describe('calendar days', () => {
  test.for(['2017-02-29', '2017-6-14', '14/06/2017', '2017-06-14T00:00:00Z', ''])(
    '%s is not a day',
    (text) => {
      expect(() => isoDate(text)).toThrow(RangeError);
    },
  );

  test.for([
    { day: '2017-01-31', months: 1, expected: '2017-02-28' },
    { day: '2016-01-31', months: 1, expected: '2016-02-29' },
    { day: '2016-12-15', months: 3, expected: '2017-03-15' },
    { day: '2017-01-15', months: -1, expected: '2016-12-15' },
  ])('$months months from $day is $expected', ({ day, months, expected }) => {
    expect(addMonths(isoDate(day), months)).toBe(expected);
  });

  test.for([
    { day: '2017-09-30', weekday: 6 },
    { day: '2017-06-21', weekday: 3 },
    { day: '2017-06-18', weekday: 7 },
  ])('$day is weekday $weekday', ({ day, weekday }) => {
    expect(weekdayOf(isoDate(day))).toBe(weekday);
  });

  test('counting days and adding them undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4_000 }), (day, days) => {
        expect(daysInclusive(day, addDays(day, days))).toBe(days + 1);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
