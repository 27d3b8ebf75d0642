import { describe, expect, test } from 'vitest';

import { assess } from '../testing/assess-sample.ts';
import {
  aTarget,
  blank,
  d,
  notOccurred,
  ratio,
  value,
  weighted,
  yearEnd,
} from '../testing/samples.ts';

describe('a ratio', () => {
  const high = { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' } as const;

  test.for([
    ['98,6 against 98', ratio(986, 1000), 98, '0.6', 'on-pace'],
    ['Ngọc Khánh, TG01', ratio(1782, 1860), 97, '-1.2', 'watch'],
    ['the same, corrected', ratio(1824, 1860), 97, '1.1', 'on-pace'],
    ['exactly at the target', ratio(97, 100), 97, '0.0', 'on-pace'],
    ['three points over', ratio(100, 100), 97, '3.0', 'ahead'],
    ['three points under', ratio(94, 100), 97, '-3.0', 'watch'],
    ['eight points under', ratio(89, 100), 97, '-8.0', 'at-risk'],
    ['worse', ratio(88, 100), 97, '-9.0', 'alarm'],
  ] as const)('%s: %s points is %s', ([, is, p, gap, status]) => {
    const assessment = assess({ of: high, is, target: aTarget(p) });
    expect(assessment.gapPoints?.toFixed(1)).toBe(gap);
    expect(assessment).toMatchObject({ status, reason: 'ratio-gap', expectedBasis: null });
  });

  test('Cống Vị, CC06: 68 of 4.250 is 1,6 % and 0,6 points over the ceiling', () => {
    const of = { class: 'RATIO_LOW', rollUp: 'SUM_RATIO' } as const;
    const assessment = assess({ of, is: ratio(68, 4250), target: aTarget('1.0') });
    expect(assessment.actual?.toString()).toBe('1.6');
    expect(assessment.gapPoints?.toString()).toBe('-0.6');
    expect(assessment.status).toBe('watch');
  });

  test('a mean is already in percent', () => {
    const of = { class: 'RATIO_HIGH', rollUp: 'WEIGHTED_AVG' } as const;
    const assessment = assess({ of, is: weighted('91.5', 150), target: aTarget(90) });
    expect(assessment.gapPoints?.toString()).toBe('1.5');
  });

  test('last year is compared in points', () => {
    const last = ratio(95, 100);
    const assessment = assess({ of: high, is: ratio(98, 100), target: aTarget(97), last });
    expect(assessment.yearOnYear?.toString()).toBe('3');
  });

  test('a ratio of nothing is not assessed', () => {
    expect(assess({ of: high, is: notOccurred, target: aTarget(97) }).reason).toBe('no-base');
  });
});

describe('a rate of few things', () => {
  const high = { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' } as const;
  const low = { class: 'RATIO_LOW', rollUp: 'SUM_RATIO' } as const;

  test.for([
    ['9 of 10 against 97 %: one short', high, ratio(9, 10), 97, 'watch', '-1'],
    ['8 of 10: two short, and no alarm by points', high, ratio(8, 10), 97, 'at-risk', '-2'],
    ['none of 3 against 100 %', high, ratio(0, 3), 100, 'at-risk', '-3'],
    ['10 of 10', high, ratio(10, 10), 97, 'on-pace', '0'],
    ['6 of 12 against 50 %', high, ratio(6, 12), 50, 'on-pace', '0'],
    ['1 of 10 where none of ten is 1 %', low, ratio(1, 10), 1, 'watch', '-1'],
    ['0 of 10', low, ratio(0, 10), 1, 'on-pace', '0'],
    ['2 of 12 where 20 % may', low, ratio(2, 12), 20, 'on-pace', '0'],
  ] as const)('%s', ([, of, is, p, status, things]) => {
    const assessment = assess({ of, is, target: aTarget(p) });
    expect(assessment).toMatchObject({ status, reason: 'rate-schedule' });
    expect(assessment.gapUnit?.toFixed()).toBe(things);
  });

  test('is judged by points from 13 things on, where one is worth less than eight', () => {
    const target = aTarget(97);
    expect(assess({ of: high, is: ratio(11, 12), target }).reason).toBe('rate-schedule');
    expect(assess({ of: high, is: ratio(11, 13), target })).toMatchObject({
      status: 'alarm',
      reason: 'ratio-gap',
    });
  });

  test('of money or of a mean has no things to count', () => {
    const money = { ...high, countsWholeUnits: false };
    expect(assess({ of: money, is: ratio(5, 10), target: aTarget(97) }).status).toBe('alarm');
    const mean = { ...high, rollUp: 'WEIGHTED_AVG' } as const;
    expect(assess({ of: mean, is: weighted(80, 10), target: aTarget(97) }).status).toBe('alarm');
  });

  test('stands beside its milestone, when one was assigned', () => {
    const target = aTarget(100, { firstHalf: d(50) });
    expect(assess({ of: high, is: ratio(5, 10), target })).toMatchObject({
      status: 'on-pace',
      expectedBasis: 'assigned',
    });
  });

  test('at year end is met or not, as every rate', () => {
    expect(assess({ of: high, is: ratio(9, 10), target: aTarget(97), at: yearEnd }).status).toBe(
      'not-met',
    );
  });

  test('growth from four classes to five is one class and not a quarter', () => {
    const of = { class: 'GROWTH', rollUp: 'SUM' } as const;
    const target = aTarget(5);
    const last = value(4);
    expect(assess({ of, is: value(5), target, last }).status).toBe('on-pace');
    expect(assess({ of, is: value(4), target, last }).status).toBe('watch');
    expect(assess({ of, is: value(2), target, last }).status).toBe('at-risk');
  });
});

describe('growth', () => {
  const of = { class: 'GROWTH', rollUp: 'TOP_ONLY' } as const;
  const target = aTarget(5);

  test('TG33G: 1.420 → 1.534 is +8,0 %, three points over the five asked', () => {
    const assessment = assess({ of, is: value(1534), target, last: value(1420) });
    expect(assessment.actual?.toFixed(1)).toBe('8.0');
    expect(assessment).toMatchObject({
      status: 'ahead',
      reason: 'growth-gap',
      percentOfPlan: null,
    });
    expect(assessment.lastYear?.toString()).toBe('1420');
  });

  test.for([
    ['nothing', null],
    ['a blank', blank],
    ['nought', value(0)],
  ] as const)('on %s a year ago there is no base', ([, last]) => {
    const assessment = assess({ of, is: value(10), target, last });
    expect(assessment).toMatchObject({
      status: 'not-assessed',
      reason: 'no-base',
      yearOnYear: null,
    });
  });

  test('a missing figure is missing data, base or not', () => {
    expect(assess({ of, is: blank, target, last: value(1420) }).status).toBe('no-data');
  });
});
