import type { OverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { endsYear, halfYearParts } from '../../../lib/half-year.ts';
import { yearOnYearCounts } from '../model/year-on-year-counts.ts';
import { OverviewLine } from './overview-line.tsx';
import styles from './overview-lines.module.css';

/** What went up and down against last year, and apart from that what became better. */
export function YearOnYearLine({ overview }: { readonly overview: OverviewDto }) {
  const phrases = usePhrases().overview;
  const format = useFormat();
  const counts = yearOnYearCounts(overview);
  const year = Number(halfYearParts(overview.halfYear)?.year) - 1;
  const question = endsYear(overview.halfYear) ? phrases.yearOnYearEnd : phrases.yearOnYear;
  const moves = [
    phrases.up(format.count(counts.up)),
    phrases.down(format.count(counts.down)),
    ...(counts.same > 0 ? [phrases.same(format.count(counts.same))] : []),
    phrases.notComparable(format.count(counts.notComparable)),
  ];
  return (
    <OverviewLine question={question(String(year))}>
      <p>
        {moves.join(', ')}{' '}
        <span className={styles.small}>
          ({phrases.betterWorse(format.count(counts.better), format.count(counts.worse))})
        </span>
      </p>
    </OverviewLine>
  );
}
