import { describe, expect, test } from 'vitest';

import type { IndicatorClass } from '../indicator/indicator.ts';
import { d } from '../testing/samples.ts';
import { attentionOrder } from './attention-order.ts';
import type { Status } from './assessment.ts';
import { isReferenceOnly } from './judged-in-print.ts';
import { type PackedNumbers, rankUnits, unrounded } from './rank-units.ts';
import { yearOnYear } from './year-on-year.ts';

const unit = (percent: number | string | null, complete = true) => ({
  assessment: {
    actual: percent === null ? null : d(percent),
    percentOfPlan: percent === null ? null : d(percent),
    reason: 'gap' as const,
  },
  complete,
});

const number = (text: string | undefined) => (text === undefined ? null : d(text));

function packed(change: Partial<Record<keyof PackedNumbers, string>>): PackedNumbers {
  return {
    actual: number(change.actual),
    percentOfPlan: number(change.percentOfPlan),
    target: number(change.target),
    baseline: number(change.baseline),
    numerator: number(change.numerator),
    denominator: number(change.denominator),
  };
}

const ranks = (of: IndicatorClass, rows: readonly PackedNumbers[]) =>
  rankUnits(
    of,
    rows.map((row) => ({ assessment: { ...unrounded(of, row), reason: 'gap' }, complete: true })),
  );

describe('a rank', () => {
  test('is shared by ties, and the next one is skipped: 1, 2, 2, 4', () => {
    const units = [
      unit(40),
      unit(d(100).div(200).times(100).toFixed()),
      unit(60),
      unit(d(115).div(230).times(100).toFixed()),
    ];
    expect(rankUnits('CUM_HIGH', units)).toEqual([4, 2, 1, 2]);
  });

  test('is not given where data are missing or incomplete, nor counted for the others', () => {
    expect(rankUnits('CUM_HIGH', [unit(null), unit(90, false), unit(10)])).toEqual([null, null, 1]);
  });

  test('puts what used least of its ceiling first, and the lowest ratio', () => {
    expect(rankUnits('CUM_LOW', [unit(75), unit(0), unit(133)])).toEqual([2, 1, 3]);
    expect(rankUnits('RATIO_LOW', [unit('1.6'), unit('0.1')])).toEqual([2, 1]);
  });

  test('judges unrounded: 50,04 % is ahead of 50,01 %', () => {
    expect(rankUnits('CUM_HIGH', [unit('50.01'), unit('50.04')])).toEqual([2, 1]);
  });

  test('of packed results ties only what is equal before it was rounded', () => {
    const plan = { percentOfPlan: '33.333333', target: '10000000000' };
    const third = { percentOfPlan: '33.333333', target: '3', actual: '1' };
    expect(
      ranks('CUM_HIGH', [
        packed({ ...plan, actual: '3333333333' }),
        packed({ ...plan, actual: '3333333334' }),
        packed(third),
        packed({ ...third, target: '6', actual: '2' }),
      ]),
    ).toEqual([4, 1, 2, 2]);
    const share = { actual: '66.666667', numerator: '2', denominator: '3' };
    const above = { actual: '66.666667', numerator: '6666666667', denominator: '10000000000' };
    expect(ranks('RATIO_HIGH', [packed(share), packed(above)])).toEqual([2, 1]);
    const stock = { percentOfPlan: '33.333333', baseline: '9', target: '3', actual: '7' };
    expect(ranks('SNAP_LOW', [packed(stock), packed({ ...stock, actual: '6.999999999' })])).toEqual(
      [2, 1],
    );
  });

  test('of growth goes by six places, far behind those that are shown', () => {
    const grown = ['8.028168', '8.028169', '8.028168'].map((actual) => packed({ actual }));
    expect(ranks('GROWTH', grown)).toEqual([2, 1, 2]);
  });

  test('is not given for what is counted at year end only', () => {
    const early = unit(90);
    expect(
      rankUnits('RATIO_HIGH', [
        { ...early, assessment: { ...early.assessment, reason: 'year-end-only' } },
        unit(80),
      ]),
    ).toEqual([null, 1]);
  });

  test('is not for days and marks', () => {
    expect(rankUnits('MILESTONE', [unit(100)])).toEqual([null]);
  });
});

test('who needs attention comes first, then the larger gap, then the official order', () => {
  const rows: readonly (readonly [string, Status, number | null])[] = [
    ['a', 'on-pace', 0],
    ['b', 'no-data', null],
    ['c', 'watch', -4],
    ['d', 'alarm', null],
    ['e', 'watch', -7],
    ['f', 'alarm', -20],
    ['g', 'not-assessed', null],
    ['h', 'on-pace', 0],
  ];
  const order = attentionOrder(rows, ([, status, gap]) => ({
    status,
    gapPoints: gap === null ? null : d(gap),
  }));
  expect(order.map(([name]) => name).join('')).toBe('fdecbahg');
});

test.for([
  ['at-risk', 'gap', 'history', true],
  ['watch', 'schedule', 'linear', true],
  ['at-risk', 'gap', 'assigned', false],
  ['alarm', 'schedule', 'declared', false],
  ['at-risk', 'gap', null, false],
  ['alarm', 'ceiling-breached', 'linear', false],
  ['ahead', 'gap', 'linear', false],
  ['not-met', 'year-end', null, false],
] as const)('%s by %s against %s is for reference only: %s', ([status, reason, basis, only]) => {
  expect(isReferenceOnly({ status, reason, expectedBasis: basis })).toBe(only);
});

test.for([
  ['CUM_HIGH', 1534, 1420, '8.03'],
  ['CUM_HIGH', 5, 0, undefined],
  ['CUM_HIGH', 5, null, undefined],
  ['CUM_HIGH', 5, -5, undefined],
  ['RATIO_HIGH', 98, 95, '3.00'],
  ['RATIO_HIGH', 98, 0, '98.00'],
] as const)('%s from %s a year ago', ([of, now, last, change]) => {
  expect(yearOnYear(of, d(now), last === null ? null : d(last))?.toFixed(2)).toBe(change);
});
