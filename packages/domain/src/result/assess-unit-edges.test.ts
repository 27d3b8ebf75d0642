import { describe, expect, test } from 'vitest';

import type { Reading } from '../figure/figure.ts';
import { INDICATOR_CLASSES, type Indicator, type IndicatorClass } from '../indicator/indicator.ts';
import type { Target } from '../target/target.ts';
import {
  aTarget,
  anIndicator,
  blank,
  d,
  doneOn,
  graded,
  midYear,
  notApplicable,
  notOccurred,
  ratio,
  value,
} from '../testing/samples.ts';
import { assessUnit } from './assess-unit.ts';
import { RULE_H1 } from './rule.ts';

const KIND_OF: Readonly<Record<IndicatorClass, Partial<Indicator>>> = {
  CUM_HIGH: {},
  CUM_LOW: {},
  ZERO: {},
  SNAP_HIGH: { rollUp: 'SNAPSHOT_SUM' },
  SNAP_LOW: { rollUp: 'SNAPSHOT_SUM' },
  RATIO_HIGH: { rollUp: 'SUM_RATIO' },
  RATIO_LOW: { rollUp: 'SUM_RATIO' },
  GROWTH: { rollUp: 'TOP_ONLY' },
  MILESTONE: { rollUp: 'COUNT_UNITS_MET', milestoneDue: { month: 3, day: 31 } },
  QUALITATIVE: { rollUp: 'MANUAL' },
};

/** A cell of each kind that is on its target of a hundred (marks: good; days: done). */
const FULL: Readonly<Record<IndicatorClass, Reading>> = {
  CUM_HIGH: value(50),
  CUM_LOW: value(50),
  ZERO: value(0),
  SNAP_HIGH: value(100),
  SNAP_LOW: value(150),
  RATIO_HIGH: ratio(100, 100),
  RATIO_LOW: ratio(100, 100),
  GROWTH: value(200),
  MILESTONE: doneOn('2017-03-31'),
  QUALITATIVE: graded('good'),
};

const HUNDRED = aTarget(100, { baseline: d(200), grade: 'good' });
const NOUGHT = aTarget(0, { baseline: d(200), grade: 'good' });
const SMALL = aTarget(4, { baseline: d(8), grade: 'good' });

interface Case {
  readonly is?: Reading;
  readonly target?: Target | null;
  readonly change?: Partial<Indicator>;
}

function said(of: IndicatorClass, { is = FULL[of], target = HUNDRED, change = {} }: Case): string {
  const { status, reason } = assessUnit({
    indicator: anIndicator({ class: of, countsWholeUnits: false, ...KIND_OF[of], ...change }),
    occasion: midYear,
    rule: RULE_H1,
    history: [],
    reading: is,
    target,
    lastYear: value(100),
  });
  return `${status}, ${reason}`;
}

const everywhere = (of: string) =>
  Object.fromEntries(INDICATOR_CLASSES.map((each) => [each, of])) as Record<IndicatorClass, string>;

const YEARLY = { change: { pace: { kind: 'year-end-only' } } } as const;

describe('every class at mid-year', () => {
  test.for([
    [
      'on its target',
      {},
      {
        CUM_HIGH: 'on-pace, gap',
        CUM_LOW: 'on-pace, gap',
        ZERO: 'on-pace, none-occurred',
        SNAP_HIGH: 'completed-early, completed',
        SNAP_LOW: 'on-pace, gap',
        RATIO_HIGH: 'on-pace, ratio-gap',
        RATIO_LOW: 'on-pace, ratio-gap',
        GROWTH: 'on-pace, growth-gap',
        MILESTONE: 'on-pace, milestone-on-time',
        QUALITATIVE: 'on-pace, grade',
      },
    ],
    ['a blank', { is: blank }, everywhere('no-data, not-reported')],
    ['a blank without a target', { is: blank, target: null }, everywhere('no-data, not-reported')],
    ['không áp dụng', { is: notApplicable }, everywhere('not-assessed, not-applicable')],
    ['once a year', YEARLY, everywhere('not-assessed, year-end-only')],
    ['once a year, blank', { ...YEARLY, is: blank }, everywhere('not-assessed, year-end-only')],
    [
      'once a year, không áp dụng',
      { ...YEARLY, is: notApplicable },
      everywhere('not-assessed, not-applicable'),
    ],
    [
      'không phát sinh',
      { is: notOccurred },
      {
        CUM_HIGH: 'alarm, gap',
        CUM_LOW: 'on-pace, gap',
        ZERO: 'on-pace, none-occurred',
        SNAP_HIGH: 'alarm, gap',
        SNAP_LOW: 'completed-early, completed',
        RATIO_HIGH: 'not-assessed, no-base',
        RATIO_LOW: 'not-assessed, no-base',
        GROWTH: 'alarm, growth-gap',
        MILESTONE: 'alarm, milestone-passed',
        QUALITATIVE: 'no-data, not-reported',
      },
    ],
    [
      'without a target',
      { target: null },
      {
        ...everywhere('not-assessed, no-target'),
        ZERO: 'on-pace, none-occurred',
        MILESTONE: 'on-pace, milestone-on-time',
      },
    ],
    [
      'against a target of nought',
      { target: NOUGHT },
      {
        CUM_HIGH: 'not-assessed, no-base',
        CUM_LOW: 'alarm, occurred',
        ZERO: 'on-pace, none-occurred',
        SNAP_HIGH: 'not-assessed, no-base',
        SNAP_LOW: 'alarm, gap',
        RATIO_HIGH: 'ahead, ratio-gap',
        RATIO_LOW: 'alarm, ratio-gap',
        GROWTH: 'ahead, growth-gap',
        MILESTONE: 'on-pace, milestone-on-time',
        QUALITATIVE: 'on-pace, grade',
      },
    ],
    [
      'one of a small target that counts things',
      { is: value(1), target: SMALL, change: { countsWholeUnits: true } },
      {
        CUM_HIGH: 'watch, schedule',
        CUM_LOW: 'on-pace, schedule',
        ZERO: 'alarm, occurred',
        SNAP_HIGH: 'at-risk, schedule',
        SNAP_LOW: 'completed-early, completed',
      },
    ],
  ] as const)('%s', ([, given, expected]) => {
    const classes = INDICATOR_CLASSES.filter((of) => of in expected);
    expect(Object.fromEntries(classes.map((of) => [of, said(of, given)]))).toEqual(expected);
  });

  test('below nought is what it is: money given back, a stock that grew', () => {
    expect(said('CUM_HIGH', { is: value(-5) })).toBe('alarm, gap');
    expect(said('CUM_LOW', { is: value(-5) })).toBe('on-pace, gap');
    expect(said('ZERO', { is: value(-5) })).toBe('on-pace, none-occurred');
    expect(said('SNAP_HIGH', { is: value(-5) })).toBe('alarm, gap');
    expect(said('GROWTH', { is: value(-5) })).toBe('alarm, growth-gap');
  });
});
