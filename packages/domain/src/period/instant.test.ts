import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyDay } from '../testing/days.ts';
import {
  endOfDay,
  instant,
  instantAt,
  instantOf,
  isBefore,
  localDay,
  localTime,
  millisecondsOf,
} from './instant.ts';
import { isoDate } from './iso-date.ts';

const due = isoDate('2017-06-16');

describe('instants', () => {
  test('a due hour is a local hour', () => {
    expect(instantAt(due, '17:00')).toBe('2017-06-16T17:00:00+07:00');
    expect(millisecondsOf(instantAt(due, '17:00'))).toBe(Date.UTC(2017, 5, 16, 10));
  });

  test('a due day lasts until its last local millisecond', () => {
    expect(endOfDay(isoDate('2017-06-30'))).toBe('2017-06-30T23:59:59.999+07:00');
    expect(isBefore(endOfDay(due), instantAt(isoDate('2017-06-17'), '00:00'))).toBe(true);
  });

  test.for([
    { at: '2017-06-16T16:59:59Z', day: '2017-06-16', time: '23:59' },
    { at: '2017-06-16T17:00:00Z', day: '2017-06-17', time: '00:00' },
    { at: '2017-06-22T10:34:00+07:00', day: '2017-06-22', time: '10:34' },
    { at: '2017-06-21T20:34:00-07:00', day: '2017-06-22', time: '10:34' },
  ])('$at is $time on $day here', ({ at, day, time }) => {
    expect([localDay(instant(at)), localTime(instant(at))]).toEqual([day, time]);
  });

  test.for(['2017-06-16', '2017-06-16T17:00:00', '2017-02-30T00:00:00Z', '2017-06-16T24:00:00Z'])(
    '%s is not an instant',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  test.for(['24:00', '7:00', '17:60', ''])('%s is not a time of day', (time) => {
    expect(() => instantAt(due, time)).toThrow(RangeError);
  });

  test('text and milliseconds name one moment', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        const at = instantOf(millisecondsOf(instantAt(day, '00:00')) + ms);
        expect(localDay(at)).toBe(day);
        expect(instantOf(millisecondsOf(instant(at)))).toBe(at);
      }),
    );
  });
});
