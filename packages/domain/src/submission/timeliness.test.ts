import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { endOfDay, instant, instantAt, instantOf, millisecondsOf } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import { PUBLIC_HOLIDAYS_2016_2018 } from '../period/public-holidays.ts';
import { workingCalendar } from '../period/working-calendar.ts';
import { standingOf } from './standing.ts';
import { notSentYet, timeliness, timelinessAgain } from './timeliness.ts';

const due = {
  dueAt: instantAt(isoDate('2017-06-16'), '17:00'),
  extendedTo: null,
  calendar: workingCalendar(PUBLIC_HOLIDAYS_2016_2018),
};
const until23 = endOfDay(isoDate('2017-06-23'));

const left = (now: string) => notSentYet({ ...due, now: instant(now) });

describe('when a report came', () => {
  test.for([
    { sentAt: '2017-06-16T16:59:59+07:00', came: { kind: 'on-time' } },
    { sentAt: '2017-06-16T17:00:00+07:00', came: { kind: 'on-time' } },
    { sentAt: '2017-06-16T17:00:00.001+07:00', came: { kind: 'late', workingDays: 0 } },
    { sentAt: '2017-06-17T08:12:00+07:00', came: { kind: 'late', workingDays: 0 } },
    { sentAt: '2017-06-19T01:00:00Z', came: { kind: 'late', workingDays: 1 } },
  ])('sent at $sentAt: $came.kind', ({ sentAt, came }) => {
    expect(timeliness({ ...due, sentAt: instant(sentAt) })).toEqual({
      ...came,
      dueAt: due.dueAt,
      firstDueAt: due.dueAt,
    });
  });

  test('an extension moves the deadline, and the first one is kept', () => {
    const sentAt = instant('2017-06-20T09:00:00+07:00');
    expect(timeliness({ ...due, extendedTo: until23, sentAt })).toEqual({
      kind: 'on-time',
      dueAt: until23,
      firstDueAt: due.dueAt,
    });
  });

  test('what came late stays late when it is sent again, also within an extension', () => {
    const sentAt = instant('2017-06-20T09:00:00+07:00');
    const again = { ...due, extendedTo: until23, sentAt };
    const firstLate = {
      dueAt: due.dueAt,
      sentAt: instant('2017-06-19T09:00:00+07:00'),
      workingDays: 1,
    };
    expect(timelinessAgain(again, firstLate)).toEqual({
      kind: 'late',
      dueAt: until23,
      firstDueAt: due.dueAt,
      workingDays: 1,
    });
    expect(timelinessAgain(again, null).kind).toBe('on-time');
  });
});

describe('when a report has not come', () => {
  test('due 16/06/2017 17:00 and now 22/06/2017 10:34: 4 working days overdue', () => {
    expect(notSentYet({ ...due, now: instant('2017-06-22T10:34:00+07:00') })).toEqual({
      kind: 'overdue',
      dueAt: due.dueAt,
      workingDays: 4,
    });
  });

  test('before the deadline the days left are counted, today being 0', () => {
    expect(left('2017-06-11T09:00:00+07:00')).toMatchObject({ workingDays: 5 });
    expect(left('2017-06-16T16:00:00+07:00')).toMatchObject({ kind: 'days-left' });
  });

  test('a report is late when sent exactly where it was overdue a moment before', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), (offset) => {
        const at = instantOf(millisecondsOf(due.dueAt) + offset);
        const late = timeliness({ ...due, sentAt: at }).kind === 'late';
        expect(notSentYet({ ...due, now: at }).kind).toBe(late ? 'overdue' : 'days-left');
        expect(late).toBe(offset > 0);
      }),
    );
  });
});

describe('the word for a report', () => {
  const overdue = notSentYet({ ...due, now: instant('2017-06-22T10:34:00+07:00') });
  const early = notSentYet({ ...due, now: instant('2017-06-12T10:34:00+07:00') });
  test.for([
    { state: 'draft', sendings: 0, filled: 0, notSent: early, word: 'not-started' },
    { state: 'draft', sendings: 0, filled: 11, notSent: early, word: 'draft' },
    { state: 'draft', sendings: 0, filled: 11, notSent: overdue, word: 'overdue' },
    { state: 'unit-review', sendings: 0, filled: 14, notSent: overdue, word: 'overdue' },
    { state: 'draft', sendings: 1, filled: 14, notSent: overdue, word: 'draft' },
    { state: 'returned', sendings: 1, filled: 14, notSent: overdue, word: 'returned' },
    { state: 'accepted', sendings: 1, filled: 14, notSent: null, word: 'accepted' },
  ] as const)('$state, sent $sendings times, $filled filled: $word', ({ word, ...report }) => {
    expect(standingOf(report)).toBe(word);
  });
});
