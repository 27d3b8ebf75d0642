import type { RollUp } from '../indicator/indicator.ts';
import type { Tally } from './tally.ts';

type Fields = readonly (keyof Tally)[];

const COUNTS: Fields = ['reported', 'notApplicable', 'met', 'estimates', 'unaccepted'];
const TARGETS: Fields = ['targeted', 'targetTotal', 'firstHalfCount', 'firstHalfTotal'];
const AMOUNTS: Fields = [
  ...COUNTS,
  'total',
  ...TARGETS,
  'baselineTotal',
  'compared',
  'comparedTotal',
  'lastTotal',
];
const RATES: Fields = [
  ...COUNTS,
  'numerator',
  'denominator',
  ...TARGETS,
  'compared',
  'comparedNumerator',
  'comparedDenominator',
  'lastNumerator',
  'lastDenominator',
];

/**
 * Which fields of a tally mean something under each roll-up; the others stay empty.
 *
 * `SNAPSHOT_SUM` adds over units and never over time: a tally belongs to one half-year. `TOP_ONLY` is
 * the tally of the one unit that reports, whatever its kind. What folds keeps counts here and its
 * number beside the tally.
 */
export const TALLY_FIELDS: Readonly<Record<RollUp, Fields>> = {
  SUM: AMOUNTS,
  SNAPSHOT_SUM: AMOUNTS,
  SUM_RATIO: RATES,
  WEIGHTED_AVG: RATES,
  MAX: COUNTS,
  MIN: COUNTS,
  LATEST: COUNTS,
  COUNT_UNITS_MET: [...COUNTS, 'late'],
  TOP_ONLY: [...new Set([...AMOUNTS, ...RATES, 'late' as const])],
  MANUAL: COUNTS,
};
