import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type Instant,
  endOfDay,
  instant,
  instantAt,
  isBefore,
  localDay,
} from '../period/instant.ts';
import { addDays, isoDate } from '../period/iso-date.ts';
import { workingCalendar } from '../period/working-calendar.ts';
import {
  type ExtensionFacts,
  isChangeOfExtension,
  latestExtension,
  refusalToDecline,
  refusalToExtend,
  refusalToRequest,
  refusalToWithdraw,
} from './extension.ts';

const day = isoDate;
const firstDueAt = instantAt(day('2017-06-16'), '17:00');
const at = (text: string): Instant => instant(`2017-06-${text}:00+07:00`);
const facts = (more: Partial<ExtensionFacts> = {}): ExtensionFacts => ({
  firstDueAt,
  extendedTo: null,
  requestedUntil: null,
  latest: day('2017-06-30'),
  now: at('14T09:00'),
  ...more,
});
const until19 = endOfDay(day('2017-06-19'));

const latestFor = (now: Instant, sendings = 0, workingDays = 10) =>
  latestExtension({ firstDueAt, sendings, now, workingDays, calendar: workingCalendar([]) });

describe('the last day that more time may be granted until', () => {
  test('is so many working days after the first deadline, however late one asks', () => {
    expect(latestFor(at('14T09:00'))).toBe('2017-06-30');
    expect(latestFor(at('29T09:00'))).toBe('2017-06-30');
    expect(latestFor(at('14T09:00'), 0, 1)).toBe('2017-06-19');
  });

  test('is counted from today for a report that came and was given back', () => {
    expect(latestFor(at('14T09:00'), 1)).toBe('2017-06-30');
    expect(latestFor(at('29T09:00'), 1)).toBe('2017-07-13');
  });
});

describe('asking for more time', () => {
  test.for([
    ['2017-06-16', null],
    ['2017-06-30', null],
    ['2017-06-15', 'extension-not-later'],
    ['2017-07-01', 'extension-too-late'],
  ] as const)('until %s: %s', ([until, why]) => {
    expect(refusalToRequest(day(until), facts())).toBe(why);
  });

  test('is for days that are not over, later than what was granted', () => {
    expect(refusalToRequest(day('2017-06-19'), facts({ now: at('20T09:00') }))).toBe(
      'extension-past',
    );
    expect(refusalToRequest(day('2017-06-19'), facts({ extendedTo: until19 }))).toBe(
      'extension-not-later',
    );
  });

  test('is done once: the next waits for the answer', () => {
    const asked = facts({ requestedUntil: day('2017-06-19') });
    expect(refusalToRequest(day('2017-06-20'), asked)).toBe('extension-requested');
    expect(refusalToDecline(asked)).toBeNull();
    expect(refusalToDecline(facts())).toBe('extension-not-requested');
  });

  test('ends where no day is left', () => {
    const over = facts({ now: instant('2017-07-03T09:00:00+07:00') });
    expect(refusalToRequest(day('2017-07-05'), over)).toBe('extension-exhausted');
    expect(refusalToExtend(day('2017-07-05'), over)).toBe('extension-exhausted');
  });
});

describe('an extension that was granted', () => {
  const granted = facts({ extendedTo: endOfDay(day('2017-06-26')) });

  test('is made shorter or longer, and that it is a change is known', () => {
    expect(refusalToExtend(day('2017-06-19'), granted)).toBeNull();
    expect(refusalToExtend(day('2017-06-30'), granted)).toBeNull();
    expect(isChangeOfExtension(granted)).toBe(true);
    expect(isChangeOfExtension(facts())).toBe(false);
  });

  test('never ends before the first deadline, nor on a day that is over', () => {
    expect(refusalToExtend(day('2017-06-15'), granted)).toBe('extension-not-later');
    const used = { ...granted, now: at('22T09:00') };
    expect(refusalToExtend(day('2017-06-21'), used)).toBe('extension-past');
    expect(refusalToExtend(day('2017-06-22'), used)).toBeNull();
  });

  test('is taken back until the first deadline has passed', () => {
    expect(refusalToWithdraw(granted)).toBeNull();
    expect(refusalToWithdraw({ ...granted, now: at('16T17:00') })).toBeNull();
    expect(refusalToWithdraw({ ...granted, now: at('16T17:01') })).toBe('extension-in-use');
    expect(refusalToWithdraw(facts())).toBe('extension-not-granted');
  });
});

test('whatever is granted is after the first deadline, not over, and has an end', () => {
  const days = fc.integer({ min: -40, max: 40 }).map((n) => addDays(day('2017-06-20'), n));
  fc.assert(
    fc.property(days, days, days, fc.option(days), (until, today, latest, extended) => {
      const now = instantAt(today, '12:00');
      const extendedTo = extended && endOfDay(extended);
      const refusal = refusalToExtend(until, facts({ now, latest, extendedTo }));
      fc.pre(refusal === null);
      expect(isBefore(firstDueAt, endOfDay(until))).toBe(true);
      expect(isBefore(endOfDay(until), now)).toBe(false);
      expect(until <= latest && until >= localDay(now)).toBe(true);
    }),
    { maxSkipsPerRun: 500 },
  );
});
