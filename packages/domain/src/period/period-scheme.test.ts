import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { anyDay } from '../testing/days.ts';
import { halfYear, halfYearOf, nextHalfYear, previousHalfYear } from './half-year.ts';
import { addDays, isoDate } from './iso-date.ts';
import {
  type PeriodScheme,
  firstHalfShare,
  halfYearAt,
  lastDayOfYearFrom,
  schemeProblems,
  windowOf,
  yearWindow,
} from './period-scheme.ts';
import { elapsedShare, isInside, joinOf } from './reporting-window.ts';
import { monthsOf, quartersOf } from './sub-period.ts';

const administrative = { kind: 'administrative' } as const;
const calendar = { kind: 'calendar' } as const;
const window = (code: string, from: string, to: string) => ({
  halfYear: halfYear(code),
  from: isoDate(from),
  to: isoDate(to),
});
const custom: PeriodScheme = {
  kind: 'custom',
  windows: [
    window('2017-H1', '2016-12-15', '2017-06-14'),
    window('2017-H2', '2017-06-15', '2017-12-14'),
  ],
};
const computed = fc.constantFrom(administrative, calendar);
const anyHalfYear = fc
  .tuple(fc.integer({ min: 2012, max: 2035 }), fc.constantFrom(1, 2))
  .map(([year, half]) => halfYearOf(year, half));

describe('windows of a half-year', () => {
  test.for([
    { scheme: administrative, code: '2017-H1', from: '2016-12-15', to: '2017-06-14' },
    { scheme: administrative, code: '2017-H2', from: '2017-06-15', to: '2017-12-14' },
    { scheme: calendar, code: '2017-H1', from: '2017-01-01', to: '2017-06-30' },
    { scheme: calendar, code: '2017-H2', from: '2017-07-01', to: '2017-12-31' },
    { scheme: custom, code: '2017-H1', from: '2016-12-15', to: '2017-06-14' },
    { scheme: administrative, code: '2016-H1', from: '2015-12-15', to: '2016-06-14' },
    { scheme: administrative, code: '2020-H2', from: '2020-06-15', to: '2020-12-14' },
    { scheme: calendar, code: '2020-H1', from: '2020-01-01', to: '2020-06-30' },
    { scheme: administrative, code: '2000-H1', from: '1999-12-15', to: '2000-06-14' },
  ])('$scheme.kind $code runs from $from to $to', ({ scheme, code, from, to }) => {
    expect(windowOf(scheme, halfYear(code))).toEqual({ from, to });
  });

  test.for([
    [administrative, '2016-12-14', '2016-H2'],
    [administrative, '2016-12-15', '2017-H1'],
    [administrative, '2016-12-31', '2017-H1'],
    [administrative, '2017-01-01', '2017-H1'],
    [administrative, '2017-06-14', '2017-H1'],
    [administrative, '2017-06-15', '2017-H2'],
    [administrative, '2016-02-29', '2016-H1'],
    [calendar, '2016-12-31', '2016-H2'],
    [calendar, '2017-01-01', '2017-H1'],
    [calendar, '2016-06-30', '2016-H1'],
    [calendar, '2016-07-01', '2016-H2'],
  ] as const)('%o: %s is in %s', ([scheme, day, code]) => {
    expect(halfYearAt(scheme, isoDate(day))).toBe(code);
  });

  test('a custom scheme answers only for the cycles it was given', () => {
    expect(() => windowOf(custom, halfYear('2016-H2'))).toThrow(RangeError);
  });

  test('half-years that follow each other leave no day out and count none twice', () => {
    fc.assert(
      fc.property(computed, anyHalfYear, (scheme, period) => {
        const join = joinOf(windowOf(scheme, period), windowOf(scheme, nextHalfYear(period)));
        expect(join).toBe('consecutive');
        expect(previousHalfYear(nextHalfYear(period))).toBe(period);
      }),
    );
  });

  test('every day belongs to exactly the half-year that holds it', () => {
    fc.assert(
      fc.property(computed, anyDay, (scheme, day) => {
        const period = halfYearAt(scheme, day);
        expect(isInside(windowOf(scheme, period), day)).toBe(true);
        expect(isInside(windowOf(scheme, nextHalfYear(period)), day)).toBe(false);
      }),
    );
  });

  test('faults of a custom scheme are named at the half-year that has them', () => {
    const faulty: PeriodScheme = {
      kind: 'custom',
      windows: [
        window('2016-H1', '2015-12-15', '2016-06-14'),
        window('2016-H2', '2016-06-10', '2016-12-14'),
        window('2017-H1', '2016-12-20', '2017-06-14'),
        window('2017-H1', '2016-12-15', '2017-06-14'),
        window('2017-H2', '2017-12-14', '2017-06-15'),
      ],
    };
    expect(schemeProblems(custom)).toEqual([]);
    expect(schemeProblems(faulty).map((p) => `${p.halfYear} ${p.problem}`)).toEqual([
      '2016-H2 overlap',
      '2017-H1 gap',
      '2017-H1 repeated',
      '2017-H2 reversed',
    ]);
  });
});

describe('shares of time', () => {
  test.for([
    { scheme: administrative, year: 2017, share: 182 / 365 },
    { scheme: administrative, year: 2016, share: 183 / 366 },
    { scheme: calendar, year: 2017, share: 181 / 365 },
    { scheme: calendar, year: 2016, share: 182 / 366 },
    { scheme: administrative, year: 2100, share: 182 / 365 },
    { scheme: custom, year: 2017, share: 182 / 365 },
  ])('the first half of $scheme.kind $year is $share of the year', ({ scheme, year, share }) => {
    expect(firstHalfShare(scheme, year).toNumber()).toBeCloseTo(share, 12);
  });

  test('a custom year whose second half is not written yet is a year long', () => {
    const first = { kind: 'custom', windows: custom.windows.slice(0, 1) } as const;
    expect(firstHalfShare(first, 2017).toNumber()).toBeCloseTo(182 / 365, 12);
  });

  test.for([
    ['2016-12-15', '2017-12-14'],
    ['2016-01-01', '2016-12-31'],
    ['2016-02-29', '2017-02-28'],
    ['2015-03-01', '2016-02-29'],
  ] as const)('a year that starts on %s ends on %s', ([from, to]) => {
    expect(lastDayOfYearFrom(isoDate(from))).toBe(to);
  });

  test('a window of one day is behind us at its end', () => {
    const day = isoDate('2016-02-29');
    expect(elapsedShare({ from: day, to: day }, day).toNumber()).toBe(1);
  });

  test('the elapsed share is clamped, grows by the day and is 1 at the cut-off', () => {
    const first = windowOf(administrative, halfYear('2017-H1'));
    expect(elapsedShare(first, isoDate('2016-12-14')).toNumber()).toBe(0);
    expect(elapsedShare(first, isoDate('2017-06-14')).toNumber()).toBe(1);
    expect(elapsedShare(first, isoDate('2018-01-01')).toNumber()).toBe(1);
    fc.assert(
      fc.property(anyDay, (day) =>
        elapsedShare(first, day).lte(elapsedShare(first, addDays(day, 1))),
      ),
    );
  });

  test('the year holds both halves', () => {
    expect(yearWindow(administrative, 2017)).toEqual({ from: '2016-12-15', to: '2017-12-14' });
  });
});

describe('months and quarters inside', () => {
  test('an administrative month runs from the 15th to the 14th and is named by its end', () => {
    expect(monthsOf(administrative, halfYear('2017-H1'))[2]).toEqual({
      code: '2017-03',
      from: '2017-02-15',
      to: '2017-03-14',
    });
    expect(quartersOf(administrative, halfYear('2017-H1'))).toEqual([
      { code: '2017-Q1', from: '2016-12-15', to: '2017-03-14' },
      { code: '2017-Q2', from: '2017-03-15', to: '2017-06-14' },
    ]);
  });

  test('calendar months are calendar months', () => {
    expect(monthsOf(calendar, halfYear('2016-H1'))[1]).toEqual({
      code: '2016-02',
      from: '2016-02-01',
      to: '2016-02-29',
    });
    expect(quartersOf(calendar, halfYear('2017-H2'))[1]?.code).toBe('2017-Q4');
  });

  test('parts cover their half-year without gap or overlap', () => {
    fc.assert(
      fc.property(computed, anyHalfYear, (scheme, period) => {
        const whole = windowOf(scheme, period);
        for (const parts of [monthsOf(scheme, period), quartersOf(scheme, period)]) {
          expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([whole.from, whole.to]);
          const joins = parts.slice(1).map((part, index) => joinOf(parts[index]!, part));
          expect(new Set(joins)).toEqual(new Set(['consecutive']));
        }
      }),
    );
  });
});
