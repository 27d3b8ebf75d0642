import { expect, test } from 'vitest';

import { aTarget, anIndicator, blank, d, ratio, value } from '../testing/samples.ts';
import { CHECK_DEFAULTS } from './check-thresholds.ts';
import { factsText } from './facts.ts';
import { type Noticeable, warningsOf } from './warnings-of.ts';

const low = anIndicator({ class: 'CUM_LOW' });
const never = anIndicator({ class: 'ZERO' });
const late = anIndicator({ class: 'RATIO_LOW', rollUp: 'SUM_RATIO' });
const share = anIndicator({ class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' });

const warnings = (cell: Partial<Noticeable>) =>
  warningsOf({
    indicator: anIndicator(),
    reading: value(100),
    target: aTarget(200),
    lastYear: null,
    sentBefore: null,
    peers: null,
    yearEndEstimate: null,
    thresholds: CHECK_DEFAULTS,
    ...cell,
  });
const codes = (cell: Partial<Noticeable>): readonly string[] =>
  warnings(cell).map((warning) => `${warning.code} at ${warning.field}`);

/** Eleven units around half of their plans. */
const peers = { units: 11, median: d(50), deviation: d(4), meanDeviation: d(6) };

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
  ['less than was sent before', { sentBefore: value(101) }, ['fell-since-sent at value']],
  ['as much as was sent before', { sentBefore: value(100) }, []],
  [
    'a stock that shrank since it was sent',
    { indicator: anIndicator({ class: 'SNAP_HIGH' }), sentBefore: value(101) },
    [],
  ],
  ['half of the plan, as the others', { peers }, []],
  [
    'a tenth of the plan where others have half',
    { reading: value(20), peers },
    ['outlier-among-peers at value'],
  ],
  ['fewer fires than the others', { indicator: low, reading: value(0), peers }, []],
  [
    'a share far from the others',
    { indicator: share, reading: ratio(1, 10), target: null, peers },
    ['outlier-among-peers at numerator'],
  ],
  ['too few others', { reading: value(20), peers: { ...peers, units: 4 } }, []],
] as const)('%s: %o wants %o explained', ([, cell, wanted]) => {
  expect(codes(cell)).toEqual(wanted);
});

test('a warning names both sides, what was measured and where the rule begins', () => {
  const [far] = warnings({ reading: value(45), lastYear: value(120), target: null });
  expect(far && factsText(far.facts)).toEqual({
    now: '45',
    against: '120',
    measure: '-62.5',
    limit: '50',
    units: null,
  });
  const [outlier] = warnings({ reading: value(20), peers });
  expect(outlier && factsText(outlier.facts)).toEqual({
    now: '10',
    against: '50',
    measure: '-6.745',
    limit: '3.5',
    units: 11,
  });
});

test('a threshold set otherwise moves its rule, and none switches it off', () => {
  const thresholds = { ...CHECK_DEFAULTS, 'far-from-last-year': d(70) };
  const cell = { reading: value(45), lastYear: value(120), target: null };
  expect(codes({ ...cell, thresholds })).toEqual([]);
  expect(codes({ ...cell, thresholds: { ...thresholds, 'far-from-last-year': null } })).toEqual([]);
  const near = { reading: value(101), lastYear: value(100), target: null };
  const within = { ...CHECK_DEFAULTS, 'same-as-last-year': d(1) };
  expect(codes({ ...near, thresholds: within })).toEqual(['same-as-last-year at value']);
});
