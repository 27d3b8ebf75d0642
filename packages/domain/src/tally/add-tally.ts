import { type Decimal, ZERO } from '../shared/decimal.ts';
import type { Tally } from './tally.ts';

/** The tally of no unit at all. */
export const emptyTally: Tally = {
  reported: 0,
  notApplicable: 0,
  met: 0,
  late: 0,
  estimates: 0,
  unaccepted: 0,
  total: ZERO,
  numerator: ZERO,
  denominator: ZERO,
  targetTotal: ZERO,
  targeted: 0,
  baselineTotal: ZERO,
  firstHalfTotal: ZERO,
  firstHalfCount: 0,
  compared: 0,
  comparedTotal: ZERO,
  comparedNumerator: ZERO,
  comparedDenominator: ZERO,
  lastTotal: ZERO,
  lastNumerator: ZERO,
  lastDenominator: ZERO,
};

/** Both groups of units together. Order and grouping do not matter, to the last digit. */
export function addTally(one: Tally, other: Tally): Tally {
  return combine(one, other, { count: (a, b) => a + b, sum: (a, b) => a.plus(b) });
}

/** `from` without `part`: undoes an addition exactly, so a parent changes by `− old + new`. */
export function subtractTally(from: Tally, part: Tally): Tally {
  return combine(from, part, { count: (a, b) => a - b, sum: (a, b) => a.minus(b) });
}

/** All of them together; the empty tally when there are none. */
export function foldTally(parts: Iterable<Tally>): Tally {
  let all = emptyTally;
  for (const part of parts) all = addTally(all, part);
  return all;
}

interface By {
  readonly count: (a: number, b: number) => number;
  readonly sum: (a: Decimal, b: Decimal) => Decimal;
}

function combine(a: Tally, b: Tally, { count, sum }: By): Tally {
  return {
    reported: count(a.reported, b.reported),
    notApplicable: count(a.notApplicable, b.notApplicable),
    met: count(a.met, b.met),
    late: count(a.late, b.late),
    estimates: count(a.estimates, b.estimates),
    unaccepted: count(a.unaccepted, b.unaccepted),
    total: sum(a.total, b.total),
    numerator: sum(a.numerator, b.numerator),
    denominator: sum(a.denominator, b.denominator),
    targetTotal: sum(a.targetTotal, b.targetTotal),
    targeted: count(a.targeted, b.targeted),
    baselineTotal: sum(a.baselineTotal, b.baselineTotal),
    firstHalfTotal: sum(a.firstHalfTotal, b.firstHalfTotal),
    firstHalfCount: count(a.firstHalfCount, b.firstHalfCount),
    compared: count(a.compared, b.compared),
    comparedTotal: sum(a.comparedTotal, b.comparedTotal),
    comparedNumerator: sum(a.comparedNumerator, b.comparedNumerator),
    comparedDenominator: sum(a.comparedDenominator, b.comparedDenominator),
    lastTotal: sum(a.lastTotal, b.lastTotal),
    lastNumerator: sum(a.lastNumerator, b.lastNumerator),
    lastDenominator: sum(a.lastDenominator, b.lastDenominator),
  };
}
