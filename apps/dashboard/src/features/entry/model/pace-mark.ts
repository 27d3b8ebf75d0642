import { expectedShare, isPaced, milestoneDueOn } from '@tiendo/domain/indicator';
import { decimalText } from '@tiendo/domain/shared';

import type { RowSetting } from '../../../lib/reports/row-setting.ts';

/** What is asked by the end of the half-year, and who says so. */
export type PaceMark =
  | { readonly kind: 'amount'; readonly amount: string; readonly basis: 'assigned' | 'declared' }
  | { readonly kind: 'due'; readonly day: string }
  | { readonly kind: 'year-end' }
  | { readonly kind: 'reference' };

/** The mark of a row for the first half; null where nothing is asked by mid-year. */
export function paceMarkOf({ indicator, occasion, target }: RowSetting): PaceMark | null {
  if (indicator.class === 'MILESTONE') {
    const day = milestoneDueOn(indicator, occasion.year);
    return day === null ? null : { kind: 'due', day };
  }
  if (occasion.half === 2 || target === null) return null;
  if (target.firstHalf !== null) {
    return { kind: 'amount', amount: decimalText(target.firstHalf), basis: 'assigned' };
  }
  if (indicator.pace?.kind === 'year-end-only') return { kind: 'year-end' };
  if (!hasAmountByMidYear(indicator.class) || target.value === null) return null;
  const { half, elapsedShare } = occasion;
  const expected = expectedShare({
    indicator,
    half,
    milestone: null,
    target: target.value,
    history: [],
    elapsedShare,
  });
  if (expected?.basis !== 'declared') return { kind: 'reference' };
  return {
    kind: 'amount',
    amount: decimalText(target.value.times(expected.share), 1),
    basis: 'declared',
  };
}

/** A pace leads there and it is an amount: of a reduction the mark would be a stock, told by its baseline. */
const hasAmountByMidYear = (of: RowSetting['indicator']['class']): boolean =>
  isPaced(of) && of !== 'SNAP_LOW';
