import { Decimal } from '../shared/decimal.ts';
import type { EntryWarningCode } from './check-thresholds.ts';
import { type PeerSpread, outlierAmong } from './outlier-among.ts';

/** Between which values a rule changes its mind; null where there is none on that side. */
export interface TurningPoints {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
}

/** What a figure is held against: last year, the plan, what was sent before; for peers their spread. */
interface Against {
  readonly value: Decimal;
  readonly peers: PeerSpread;
}

/**
 * Where a rule turns for an amount that ought to be high, to say by example what a threshold means. A rule
 * asks below `low` and above `high` and leaves alone what is on them; only `same-as-last-year` asks from
 * `low` to `high`, both included.
 *
 * @example turningPoints('far-from-last-year', d(50), { value: d(200), … }) // 100 and 300
 */
export function turningPoints(
  rule: EntryWarningCode,
  threshold: Decimal,
  { value, peers }: Against,
): TurningPoints {
  const percent = (share: Decimal) => value.times(share).div(100);
  const less = percent(HUNDRED.minus(threshold));
  const more = percent(HUNDRED.plus(threshold));
  switch (rule) {
    case 'fell-since-sent':
      return { low: less, high: null };
    case 'far-from-last-year':
      return { low: less.gt(0) ? less : null, high: more };
    case 'same-as-last-year':
      return { low: less, high: more };
    case 'far-above-plan':
      return { low: null, high: percent(threshold) };
    case 'outlier-among-peers': {
      // The score grows with the distance; peers that agree measure none.
      const score = outlierAmong(peers.median.plus(1), peers);
      if (score === null) return { low: null, high: null };
      const distance = threshold.div(score);
      const low = peers.median.minus(distance);
      return { low: low.gt(0) ? low : null, high: peers.median.plus(distance) };
    }
    case 'estimate-misses-plan':
      return { low: percent(threshold), high: null };
  }
}

const HUNDRED = new Decimal(100);
