import { describe, expect, test } from 'vitest';

import { Decimal, decimal } from '../shared/decimal.ts';
import { estimateOfPlan } from './estimate-of-plan.ts';
import { yearOnYearIndex } from './year-on-year.ts';

const target = (value: string, baseline: string | null = null) => ({
  value: decimal(value),
  baseline: baseline === null ? null : decimal(baseline),
  grade: null,
  firstHalf: null,
  stretch: null,
  revision: 1,
});

describe('an estimate of the year in percent of the plan', () => {
  test('is never clamped', () => {
    expect(estimateOfPlan('CUM_HIGH', decimal('300'), target('150'))?.toFixed()).toBe('200');
  });

  test('of a reduction is the share of what was to be taken off', () => {
    expect(estimateOfPlan('SNAP_LOW', decimal('14'), target('12', '20'))?.toFixed()).toBe('75');
    expect(estimateOfPlan('SNAP_LOW', decimal('14'), target('12'))).toBeNull();
  });

  test('is none of a plan of nought, of growth, and without an estimate', () => {
    expect(estimateOfPlan('CUM_HIGH', decimal('3'), target('0'))).toBeNull();
    expect(estimateOfPlan('GROWTH', decimal('3'), target('12'))).toBeNull();
    expect(estimateOfPlan('CUM_HIGH', null, target('12'))).toBeNull();
  });
});

test('a change on last year is an index of it', () => {
  expect(yearOnYearIndex(new Decimal('3.5')).toFixed()).toBe('103.5');
});
