import type { OverviewDto } from '@tiendo/contract/overview';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import { usePublicView } from '../../../lib/results/use-public-view.ts';
import { reporterKind } from '../model/counted-indicators.ts';
import { districtStanding } from '../model/district-standing.ts';
import { OverviewLine } from './overview-line.tsx';
import styles from './overview-lines.module.css';

/** How the whole district's indicators stand, and on how many units that stands. */
export function DistrictLine({ overview }: { readonly overview: OverviewDto }) {
  const { overview: phrases, results, words } = usePhrases();
  const { indicators, statuses, coverage } = districtStanding(overview, usePublicView());
  return (
    <OverviewLine question={phrases.district(indicators)}>
      <ul className={styles.statuses}>
        {statuses.map(({ status, codes }) => (
          <li key={status} title={codes.join(', ')}>
            <span className={styles.count}>{codes.length}</span>
            <StatusBadge tone={statusTone(status)}>
              {statusWord(status, words.resultStatuses, results).toLowerCase()}
            </StatusBadge>
          </li>
        ))}
      </ul>
      {coverage !== null && (
        <p className={styles.small}>
          {phrases.coverage(
            coverage.least,
            coverage.most,
            coverage.of,
            phrases.reporters[reporterKind(overview)],
          )}
          .
        </p>
      )}
    </OverviewLine>
  );
}
