import { describe, expect, test } from 'vitest';

import type { Indicator } from '../indicator/indicator.ts';
import {
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
  weighted,
} from '../testing/samples.ts';
import { factsText } from './facts.ts';
import { type Entry, problemsOf } from './problems-of.ts';

const share = { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO', unitOfMeasure: '%' } as const;
const mean = { class: 'RATIO_HIGH', rollUp: 'WEIGHTED_AVG', unitOfMeasure: '%' } as const;
const milestone = { class: 'MILESTONE', rollUp: 'COUNT_UNITS_MET' } as const;
const money = { countsWholeUnits: false } as const;

function codes(
  of: Partial<Indicator>,
  reading: Entry['reading'],
  neighbours: Partial<Pick<Entry, 'firstHalf' | 'parts' | 'siblings' | 'whole'>> = {},
): readonly string[] {
  const problems = problemsOf({
    indicator: anIndicator(of),
    reading,
    window: { from: midYear.year.from, cutOff: midYear.cutOff },
    firstHalf: null,
    whole: null,
    parts: [],
    siblings: null,
    ...neighbours,
  });
  return problems.map((problem) => `${problem.code} at ${problem.field}`);
}

describe('an entry is refused', () => {
  test.for([
    [{}, ratio(1, 2), ['wrong-kind at state']],
    [{}, value(-1), ['negative at value']],
    [{}, value('1.5'), ['fraction-of-whole-unit at value']],
    [share, ratio(1900, 1860), ['numerator-above-denominator at numerator']],
    [share, ratio(0, 0), ['denominator-zero at denominator']],
    [share, ratio(-1, 10), ['negative at numerator']],
    [mean, weighted(101, 10), ['percent-out-of-range at value']],
    [mean, weighted(90, 0), ['denominator-zero at weight']],
    [milestone, doneOn('2016-12-14'), ['milestone-before-year at achievedOn']],
    [milestone, doneOn('2017-06-15'), ['milestone-after-half-year at achievedOn']],
    [milestone, notOccurred, ['nothing-to-count at state']],
    [{ ...money, decimals: 2 }, value('17.329'), ['too-many-decimals at value']],
    [{ maximum: d(26) }, value(27), ['above-maximum at value']],
    [{ ...money, minimum: d(-10) }, value(-11), ['below-minimum at value']],
    [{ ...share, minimum: d(90) }, ratio(8, 10), ['below-minimum at numerator']],
  ] as const)('%o with %o: %o', ([of, reading, problems]) => {
    expect(codes(of, reading)).toEqual(problems);
  });

  test('a part is never larger than its whole, from either side', () => {
    expect(codes({}, value(5), { whole: value(4) })).toEqual(['part-above-whole at value']);
    expect(codes({}, value(5), { parts: [value(6)] })).toEqual(['part-above-whole at value']);
    expect(codes({}, value(5), { whole: blank, parts: [value(5)] })).toEqual([]);
  });

  test('a whole of which nothing occurred has no part that did', () => {
    expect(codes({}, notOccurred, { parts: [value(6)] })).toEqual(['part-above-whole at state']);
    expect(codes({}, value(6), { whole: notOccurred })).toEqual(['part-above-whole at value']);
    expect(codes({}, notOccurred, { whole: value(6), parts: [blank, value(0)] })).toEqual([]);
  });

  test('parts that do not overlap are never more than their whole together', () => {
    const whole = value(10);
    const siblings = [value(4), blank];
    expect(codes({}, value(7), { whole, siblings })).toEqual(['parts-above-whole at value']);
    expect(codes({}, value(6), { whole, siblings })).toEqual([]);
    const parts = [value(6), value(5)];
    expect(codes({ partsAddUp: true }, whole, { parts })).toEqual(['parts-above-whole at value']);
    expect(codes({}, whole, { parts })).toEqual([]);
  });

  test('what occurred in the first half occurred in the year', () => {
    expect(codes({}, notOccurred, { firstHalf: value(10) })).toEqual([
      'second-half-below-first at state',
    ]);
    expect(codes({}, notOccurred, { firstHalf: notOccurred })).toEqual([]);
    expect(codes({ class: 'SNAP_HIGH' }, notOccurred, { firstHalf: value(10) })).toEqual([]);
  });

  test('a cumulative year is never less than its first half, a stock may be', () => {
    const firstHalf = value(10);
    expect(codes({}, value(9), { firstHalf })).toEqual(['second-half-below-first at value']);
    expect(codes({ class: 'SNAP_HIGH' }, value(9), { firstHalf })).toEqual([]);
  });
});

test('a refusal names both sides', () => {
  const [problem] = problemsOf({
    indicator: anIndicator(share),
    reading: ratio(1900, 1860),
    window: { from: midYear.year.from, cutOff: midYear.cutOff },
    firstHalf: null,
    whole: null,
    parts: [],
    siblings: null,
  });
  expect(problem && factsText(problem.facts)).toMatchObject({ now: '1900', against: '1860' });
});

test.for([
  [{}, value(0)],
  [{ ...money, decimals: 2 }, value('17.32')],
  [{ minimum: d(0), maximum: d(26) }, value(26)],
  [{}, blank],
  [{}, notOccurred],
  [{}, notApplicable],
  [money, value('17329.25')],
  [money, value(-3)],
  [share, ratio(1860, 1860)],
  [{ ...share, unitOfMeasure: 'lần' }, ratio(3, 2)],
  [mean, weighted('91.5', 150)],
  [milestone, doneOn(null)],
  [milestone, doneOn('2017-06-14')],
  [{ class: 'QUALITATIVE', rollUp: 'MANUAL' }, graded('fair')],
] as const)('%o may hold %o', ([of, reading]) => {
  expect(codes(of, reading)).toEqual([]);
});
