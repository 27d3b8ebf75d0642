import { isRatio } from '../indicator/direction.ts';
import type { Indicator, IndicatorClass } from '../indicator/indicator.ts';
import { Decimal, ZERO } from '../shared/decimal.ts';
import type { Target } from '../target/target.ts';
import type { Reading } from './figure.ts';
import { readingAsNumber } from './reading-as-number.ts';

/** Fewer units than these say nothing of what is usual, and would tell of each other. */
export const LEAST_PEERS = 5;

/**
 * How the comparable values of the units beside one are spread. Exact, it tells of single units where they
 * agree or where it is watched over time; a unit's own people are given `coarseSpread` of it.
 */
export interface PeerSpread {
  readonly units: number;
  readonly median: Decimal;
  /** Median of the distances to the median (MAD). */
  readonly deviation: Decimal;
  /** Mean of the distances to the median; null where it is not given away. */
  readonly meanDeviation: Decimal | null;
}

/** So many digits say where the others lie, and not what one of them corrected. */
const COARSE_DIGITS = 2;

/**
 * What a unit may know of those beside it: median and deviation in two significant digits, no mean
 * deviation, and nothing where the deviation is nought, since then most of the others stand exactly at the
 * median. The deviation is at least as much as rounding may have moved the median, so that nobody in the
 * middle becomes an outlier by it.
 *
 * @example coarseSpread({ units: 11, median: d('62.48'), deviation: d('4.173'), … }) // 62 and 4.2
 * @example coarseSpread({ units: 11, median: d('104.9'), deviation: d(1), … }) // 100 and 5
 */
export function coarseSpread({ units, median, deviation }: PeerSpread): PeerSpread | null {
  if (deviation.isZero()) return null;
  const middle = coarse(median);
  const moved = median.isZero() ? ZERO : halfStepOf(median);
  return {
    units,
    median: middle,
    deviation: coarse(Decimal.max(deviation, moved)),
    meanDeviation: null,
  };
}

const coarse = (value: Decimal): Decimal => value.toSignificantDigits(COARSE_DIGITS);

/** How far rounding moves a value at most: 0.5 for 62, 5 for 104. */
const halfStepOf = (value: Decimal): Decimal =>
  new Decimal(10).pow(value.e - COARSE_DIGITS + 1).div(2);

/** In what units of different sizes can be compared; null for what cannot. */
type Comparison = 'share-of-plan' | 'itself';

/**
 * Counts are compared in percent of the year's target, ratios as they are. What must not happen, growths,
 * days and marks are not compared.
 */
export function comparisonOf(of: IndicatorClass): Comparison | null {
  if (isRatio(of)) return 'itself';
  const counted: readonly IndicatorClass[] = ['CUM_HIGH', 'CUM_LOW', 'SNAP_HIGH', 'SNAP_LOW'];
  return counted.includes(of) ? 'share-of-plan' : null;
}

/** A cell's value as it is compared with other units, in percent; null where it cannot be. */
export function comparable(
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
  reading: Reading,
  target: Target | null,
): Decimal | null {
  const comparison = comparisonOf(indicator.class);
  const value = comparison && readingAsNumber(indicator, reading);
  if (!value || comparison === 'itself') return value;
  const plan = target?.value;
  return plan?.gt(0) ? value.times(100).div(plan) : null;
}

/** Brings MAD and the mean deviation to the standard deviation of a normal spread. */
const MAD_FACTOR = new Decimal('0.6745');
const MEAN_FACTOR = new Decimal('1.253314');

/**
 * The modified Z-score of a value among its peers: how far it is from the middle, one unit being about
 * a standard deviation. Where more than half of the peers agree and the MAD is nought, the mean deviation
 * stands in. Null with too few peers, and when all peers agree or only the mean deviation could tell and is
 * not known: then nothing measures a distance.
 *
 * Source: Iglewicz and Hoaglin, *How to Detect and Handle Outliers*, ASQC Quality Press, 1993; from 3.5 on
 * they call a value a potential outlier.
 *
 * @example outlierAmong(d(100), { units: 9, median: d(50), deviation: d(5), … }) // 6.745
 */
export function outlierAmong(value: Decimal, spread: PeerSpread): Decimal | null {
  const { units, median, deviation, meanDeviation } = spread;
  if (units < LEAST_PEERS) return null;
  const distance = value.minus(median);
  if (!deviation.isZero()) return distance.times(MAD_FACTOR).div(deviation);
  return meanDeviation === null || meanDeviation.isZero()
    ? null
    : distance.div(meanDeviation.times(MEAN_FACTOR));
}
