import type { TotalCell } from '@tiendo/contract/result';

import type { OverviewPhrases } from '../../../i18n/vi/overview.ts';
import {
  type IndicatorOfResults,
  answeredOf,
  isOnCovered,
} from '../../../lib/results/assessed-cell.ts';
import { type Writing, figureText, targetText } from '../../../lib/results/figure-text.ts';

/** What a total is written with. */
interface TotalWriting extends Writing {
  readonly overview: OverviewPhrases;
  /** The status, in the word that may be shown. */
  readonly status: string;
}

/** Which words say what a share of the covered units' targets is; the others show no share. */
const SHARES: Readonly<
  Partial<Record<IndicatorOfResults['class'], keyof OverviewPhrases['coveredShares']>>
> = {
  CUM_HIGH: 'plan',
  SNAP_HIGH: 'plan',
  CUM_LOW: 'ceiling',
  SNAP_LOW: 'reduction',
};

/**
 * The whole's result in one line. While units are missing its status stands on the others and their own
 * targets, so that share is said first and the share of everybody's target is named beside it.
 */
export function totalText(
  indicator: IndicatorOfResults,
  total: TotalCell,
  writing: TotalWriting,
): string {
  const { overview: phrases, format, status } = writing;
  const figure = figureText(indicator, total, writing);
  const { answered, expected } = answeredOf(total);
  const share = SHARES[indicator.class];
  if (share === undefined || !isOnCovered(total) || total.percentOfCovered === undefined) {
    return phrases.totalLine(figure, status, answered, expected);
  }
  const shares = phrases.coveredShares[share]({
    covered: format.percent(total.percentOfCovered),
    whole: format.percent(total.percentOfPlan),
    target: targetText(indicator, total, writing),
    answered,
    expected,
  });
  return phrases.totalCovered(figure, status, shares);
}
