import type { UnitOverviewDto } from '@tiendo/contract/overview';
import type { ResultCell } from '@tiendo/contract/result';
import { isRatio } from '@tiendo/domain/indicator';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { RATIO_PLACES, pointsText } from '../../../lib/results/figure-text.ts';
import { amountText } from '../../../lib/results/indicator-words.ts';
import styles from './unit-row.module.css';

interface RowComparisonProps {
  readonly indicator: IndicatorOfResults;
  readonly cell: ResultCell;
  readonly page: UnitOverviewDto;
}

/** Against the same half last year, and what the unit itself expects of the year. */
export function RowComparison({ indicator, cell, page }: RowComparisonProps) {
  const phrases = usePhrases().unitPage;
  const { results } = usePhrases();
  const format = useFormat();
  if (cell.state === 'not-applicable' || cell.state === 'not-reported') return null;
  if (indicator.class === 'MILESTONE' || indicator.class === 'QUALITATIVE') return null;
  const ratio = isRatio(indicator.class);
  const year = String(Number(halfYearParts(page.halfYear)?.year) - 1);
  const last = ratio
    ? format.percent(cell.lastYear, RATIO_PLACES)
    : amountText(cell.lastYear, indicator, format);
  const change = cell.yearOnYear;
  const size = (text: string) => {
    const bare = text.replace(/^-/u, '');
    return ratio ? pointsText(indicator, bare, { format, phrases: results }) : format.percent(bare);
  };
  const moved =
    change === undefined
      ? null
      : !/[1-9]/u.test(change)
        ? phrases.changeSame
        : change.startsWith('-')
          ? phrases.changeDown(size(change))
          : phrases.changeUp(size(change));
  const parts = [
    cell.lastYear === undefined ? phrases.noComparison : phrases.lastYear(year, last),
    ...(moved === null ? [] : [moved]),
    ...(cell.yearEndEstimate === undefined
      ? []
      : [phrases.yearEndEstimate(amountText(cell.yearEndEstimate, indicator, format))]),
  ];
  return <p className={styles.beside}>{parts.join(', ')}</p>;
}
