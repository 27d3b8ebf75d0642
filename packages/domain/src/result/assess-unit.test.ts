import { describe, expect, test } from 'vitest';

import { assess, percent } from '../testing/assess-sample.ts';
import {
  aTarget,
  blank,
  d,
  doneOn,
  graded,
  notApplicable,
  notOccurred,
  ratio,
  value,
  yearEnd,
} from '../testing/samples.ts';

describe('an amount on its way to a plan', () => {
  test.for([
    ['186 of 240', 186, 240, '77.5', 'ahead'],
    ['Vĩnh Phúc, TG12', 265, 250, '106.0', 'completed-early'],
    ['Trúc Bạch, KT01', 17_329, 4_200, '412.6', 'completed-early'],
    ['Cống Vị, TG12', 100, 200, '50.0', 'on-pace'],
    ['Giảng Võ, TG12', 115, 230, '50.0', 'on-pace'],
    ['Nguyễn Trung Trực, TG12', 54, 150, '36.0', 'at-risk'],
    ['exactly three points ahead', 106, 200, '53.0', 'ahead'],
    ['exactly three points behind', 94, 200, '47.0', 'on-pace'],
    ['just below that', 93, 200, '46.5', 'watch'],
    ['exactly eight points behind', 84, 200, '42.0', 'watch'],
    ['just below eight', 83, 200, '41.5', 'at-risk'],
    ['exactly fifteen behind', 70, 200, '35.0', 'at-risk'],
    ['just below fifteen', 69, 200, '34.5', 'alarm'],
    ['exactly the plan', 200, 200, '100.0', 'completed-early'],
  ] as const)('%s: %i of %i is %s %%, %s', ([, actual, plan, reads, status]) => {
    const assessment = assess({ is: value(actual), target: aTarget(plan) });
    expect(percent(assessment)).toBe(reads);
    expect(assessment.status).toBe(status);
  });

  test('the assigned milestone judges before the declared pace does', () => {
    const target = aTarget(200, { firstHalf: d(80) });
    const assessment = assess({ is: value(80), target });
    expect(assessment).toMatchObject({ status: 'on-pace', expectedBasis: 'assigned' });
    expect(assessment.expectedPercent?.toString()).toBe('40');
    expect(assessment.gapUnit?.toString()).toBe('0');
  });

  test('without a target nothing is assessed', () => {
    expect(assess({ is: value(5) })).toMatchObject({ status: 'not-assessed', reason: 'no-target' });
  });
});

describe('a small target', () => {
  const of = { pace: { kind: 'profile', firstHalf: d('0.45') } } as const;

  test.for([
    [0, 'at-risk'],
    [1, 'watch'],
    [2, 'on-pace'],
    [5, 'on-pace'],
    [6, 'completed-early'],
  ] as const)('XD01 %i of 6 on a 45 %% profile is %s, never an alarm by points', ([is, status]) => {
    const assessment = assess({ of, is: value(is), target: aTarget(6) });
    expect(assessment.status).toBe(status);
    expect(assessment.reason).toBe(is === 6 ? 'completed' : 'schedule');
  });

  test('money is never small: 5 tỷ đồng is not five things', () => {
    const money = assess({ of: { countsWholeUnits: false }, is: value(1), target: aTarget(5) });
    expect(money).toMatchObject({ status: 'alarm', reason: 'gap' });
  });

  test('twelve and a half units are no longer small', () => {
    expect(assess({ is: value(3), target: aTarget(12) }).reason).toBe('schedule');
    expect(assess({ is: value(3), target: aTarget(13) }).reason).toBe('gap');
  });
});

describe('a ceiling', () => {
  const of = { class: 'CUM_LOW' } as const;

  test.for([
    ['Kim Mã, AN03', 4, 3, '133.3', 'alarm', 'ceiling-breached'],
    ['Thành Công, AN03', 4, 4, '100.0', 'at-risk', 'schedule'],
    ['the example', 1, 4, '25.0', 'on-pace', 'schedule'],
    ['half of it', 2, 4, '50.0', 'on-pace', 'schedule'],
    ['one over half', 3, 4, '75.0', 'watch', 'schedule'],
    ['nothing of a large one', 0, 100, '0.0', 'on-pace', 'gap'],
    ['53 of 100', 53, 100, '53.0', 'on-pace', 'gap'],
    ['54 of 100', 54, 100, '54.0', 'watch', 'gap'],
    ['65 of 100', 65, 100, '65.0', 'at-risk', 'gap'],
    ['66 of 100', 66, 100, '66.0', 'alarm', 'gap'],
  ] as const)('%s: %i of at most %i has used %s %%, %s', ([, is, p, reads, status, reason]) => {
    const assessment = assess({ of, is: value(is), target: aTarget(p) });
    expect(percent(assessment)).toBe(reads);
    expect(assessment).toMatchObject({ status, reason });
  });

  test('a ceiling of nought is zero tolerance', () => {
    const target = aTarget(0);
    expect(assess({ of, is: value(0), target }).reason).toBe('none-occurred');
    expect(assess({ of, is: value(1), target }).status).toBe('alarm');
  });
});

describe('zero tolerance', () => {
  const of = { class: 'ZERO' } as const;

  test.for([
    ['a typed 0', value(0), 'on-pace', 'none-occurred'],
    ['không phát sinh', notOccurred, 'on-pace', 'none-occurred'],
    ['Liễu Giai, TG21Z 2', value(2), 'alarm', 'occurred'],
    ['a blank', blank, 'no-data', 'not-reported'],
    ['không áp dụng', notApplicable, 'not-assessed', 'not-applicable'],
  ] as const)('%s is %s %s', ([, is, status, reason]) => {
    expect(assess({ of, is })).toMatchObject({ status, reason, percentOfPlan: null });
  });
});

describe('a stock', () => {
  test('is compared with its target and not with a pace', () => {
    const of = { class: 'SNAP_HIGH', rollUp: 'SNAPSHOT_SUM', countsWholeUnits: false } as const;
    const assessment = assess({ of, is: value(90), target: aTarget(100) });
    expect(assessment).toMatchObject({ status: 'at-risk', expectedBasis: null });
    expect(assessment.expectedPercent?.toString()).toBe('100');
  });

  test.for([
    [2, 2, 'completed-early'],
    [1, 2, 'watch'],
    [1, 3, 'at-risk'],
  ] as const)('TG36 %i of %i schools is %s', ([is, p, status]) => {
    const of = {
      class: 'SNAP_HIGH',
      rollUp: 'SNAPSHOT_SUM',
      pace: { kind: 'school-year' },
    } as const;
    expect(assess({ of, is: value(is), target: aTarget(p) }).status).toBe(status);
  });
});

describe('a reduction', () => {
  const of = { class: 'SNAP_LOW', rollUp: 'SNAPSHOT_SUM' } as const;

  test.for([
    ['hộ nghèo', 20, 12, 16, '50.0', 'on-pace'],
    ['Kim Mã, DT01', 5, 2, 7, '-66.7', 'at-risk'],
    ['Liễu Giai, DT01', 9, 3, 6, '50.0', 'on-pace'],
    ['done', 9, 3, 3, '100.0', 'completed-early'],
    ['one behind', 9, 3, 7, '33.3', 'watch'],
    ['a large one that grew', 100, 50, 101, '-2.0', 'alarm'],
  ] as const)('%s: %i → %i, now %i is %s %%, %s', ([, b, p, is, reads, status]) => {
    const target = aTarget(p, { baseline: d(b) });
    const assessment = assess({ of, is: value(is), target });
    expect(percent(assessment)).toBe(reads);
    expect(assessment.status).toBe(status);
  });

  test('with nothing to take off it is kept (giữ vững), or it grew', () => {
    const target = aTarget(0, { baseline: d(0) });
    expect(assess({ of, is: value(0), target })).toMatchObject({
      status: 'on-pace',
      reason: 'maintained',
      percentOfPlan: null,
    });
    expect(assess({ of, is: value(1), target }).status).toBe('watch');
    expect(assess({ of, is: value(2), target }).status).toBe('at-risk');
  });

  test('without a baseline there is nothing to stand on', () => {
    expect(assess({ of, is: value(3), target: aTarget(2) }).reason).toBe('no-base');
  });
});

describe('a milestone', () => {
  const of = { class: 'MILESTONE', rollUp: 'COUNT_UNITS_MET' } as const;
  const due = (month: number, day: number) => ({ ...of, milestoneDue: { month, day } });

  test.for([
    ['done on its day', due(3, 31), doneOn('2017-03-31'), 'on-pace', 'milestone-on-time'],
    ['Cống Vị, TG07 on 20/4', due(3, 31), doneOn('2017-04-20'), 'on-pace', 'milestone-late'],
    ['not done, past', due(3, 31), doneOn(null), 'alarm', 'milestone-passed'],
    ['not done, due on the cut-off', due(6, 14), doneOn(null), 'alarm', 'milestone-passed'],
    ['not done, due later', due(6, 15), doneOn(null), 'on-pace', 'milestone-pending'],
    ['due before new year', due(12, 20), doneOn(null), 'alarm', 'milestone-passed'],
    ['a blank', due(3, 31), blank, 'no-data', 'not-reported'],
  ] as const)('%s is %s %s', ([, indicator, is, status, reason]) => {
    expect(assess({ of: indicator, is })).toMatchObject({ status, reason });
  });
});

describe('a mark', () => {
  const of = { class: 'QUALITATIVE', rollUp: 'MANUAL' } as const;
  const target = aTarget(null, { grade: 'good' });

  test.for([
    [graded('good'), 'on-pace'],
    [graded('fair'), 'watch'],
    [graded('average'), 'at-risk'],
    [graded('poor'), 'at-risk'],
    [blank, 'no-data'],
    [notApplicable, 'not-assessed'],
  ] as const)('%o is %s', ([is, status]) => {
    expect(assess({ of, is, target }).status).toBe(status);
  });
});

describe('once a year', () => {
  test('TG37 is not assessed at mid-year, reported or not', () => {
    const of = {
      class: 'RATIO_HIGH',
      rollUp: 'SUM_RATIO',
      pace: { kind: 'year-end-only' },
    } as const;
    for (const is of [blank, ratio(90, 100)]) {
      expect(assess({ of, is, target: aTarget(90) })).toMatchObject({
        status: 'not-assessed',
        reason: 'year-end-only',
      });
    }
    expect(assess({ of, is: ratio(91, 100), target: aTarget(90), at: yearEnd }).status).toBe(
      'exceeded',
    );
  });
});

describe('at year end', () => {
  const reduce = aTarget(12, { baseline: d(20) });

  test.for([
    ['CUM_HIGH', value(201), aTarget(200), 'exceeded'],
    ['CUM_HIGH', value(200), aTarget(200), 'met'],
    ['CUM_HIGH', value(199), aTarget(200), 'not-met'],
    ['CUM_LOW', value(3), aTarget(4), 'met'],
    ['CUM_LOW', value(5), aTarget(4), 'not-met'],
    ['ZERO', notOccurred, null, 'met'],
    ['ZERO', value(1), null, 'not-met'],
    ['SNAP_LOW', value(11), reduce, 'exceeded'],
    ['SNAP_LOW', value(12), reduce, 'met'],
    ['SNAP_LOW', value(13), reduce, 'not-met'],
    ['RATIO_LOW', ratio(1, 1000), aTarget(1), 'met'],
    ['RATIO_LOW', ratio(2, 100), aTarget(1), 'not-met'],
    ['CUM_HIGH', blank, aTarget(200), 'no-data'],
    ['CUM_HIGH', value(1), aTarget(0), 'exceeded'],
    ['CUM_HIGH', notOccurred, aTarget(0), 'met'],
    ['SNAP_HIGH', value(0), aTarget(0), 'met'],
    ['CUM_HIGH', value(200), null, 'not-assessed'],
    ['CUM_LOW', value(0), aTarget(0), 'met'],
    ['CUM_LOW', value(1), aTarget(0), 'not-met'],
    ['RATIO_LOW', ratio(0, 10), aTarget(0), 'met'],
    ['RATIO_HIGH', ratio(0, 10), aTarget(0), 'met'],
  ] as const)('%s %o against %o is %s', ([of, is, target, status]) => {
    expect(assess({ of: { class: of }, is, target, at: yearEnd }).status).toBe(status);
  });
});
