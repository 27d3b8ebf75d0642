import { expect, test } from 'vitest';

import { aTarget, anIndicator, blank, d, ratio, value } from '../testing/samples.ts';
import { type Noticeable, warningsOf } from './warnings-of.ts';

const low = anIndicator({ class: 'CUM_LOW' });
const never = anIndicator({ class: 'ZERO' });
const late = anIndicator({ class: 'RATIO_LOW', rollUp: 'SUM_RATIO' });
const share = anIndicator({ class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' });

const codes = (cell: Partial<Noticeable>): readonly string[] =>
  warningsOf({
    indicator: anIndicator(),
    reading: value(100),
    target: aTarget(200),
    lastYear: null,
    yearEndEstimate: null,
    ...cell,
  }).map((warning) => `${warning.code} at ${warning.field}`);

test.for([
  [
    'Trúc Bạch, KT01',
    { reading: value(17_329), target: aTarget(4_200) },
    ['far-above-plan at value'],
  ],
  ['just twice the plan', { reading: value(400) }, []],
  ['half as much again', { lastYear: value(66) }, ['far-from-last-year at value']],
  ['exactly half as much again', { reading: value(99), lastYear: value(66) }, []],
  ['last year’s figure', { lastYear: value(100) }, ['same-as-last-year at value']],
  [
    'the same share of something else',
    { indicator: share, reading: ratio(1, 2), lastYear: ratio(2, 4), target: null },
    ['same-as-last-year at numerator'],
  ],
  ['no fire after one', { indicator: low, reading: value(0), lastYear: value(1) }, []],
  [
    'two fires after one',
    { indicator: low, reading: value(2), lastYear: value(1) },
    ['far-from-last-year at value'],
  ],
  [
    'as many fires as a year ago',
    { indicator: low, reading: value(1), lastYear: value(1) },
    ['same-as-last-year at value'],
  ],
  [
    'none of what must not happen, after some',
    { indicator: never, reading: value(0), lastYear: value(2), target: aTarget(0) },
    [],
  ],
  [
    'far fewer overdue files, which are measured and not counted up',
    { indicator: late, reading: ratio(1, 1000), lastYear: ratio(16, 1000), target: aTarget(1) },
    ['far-from-last-year at numerator'],
  ],
  ['a nought again', { reading: value(0), lastYear: value(0) }, []],
  ['nothing a year ago', { lastYear: blank }, []],
  [
    'an estimate below the plan',
    { yearEndEstimate: d(199) },
    ['estimate-misses-plan at yearEndEstimate'],
  ],
  ['an estimate at the plan', { yearEndEstimate: d(200) }, []],
  [
    'an estimate above a ceiling',
    { indicator: low, yearEndEstimate: d(201) },
    ['estimate-misses-plan at yearEndEstimate'],
  ],
  ['a blank', { reading: blank, lastYear: value(100) }, []],
] as const)('%s: %o wants %o explained', ([, cell, warnings]) => {
  expect(codes(cell)).toEqual(warnings);
});
