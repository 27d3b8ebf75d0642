import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import styles from './status-counts.module.css';
import { statusTally, type TalliedRow } from './status-tally.ts';
import { statusTone, statusWord } from './status-words.ts';
import { usePublicView } from './use-public-view.ts';

/** How many of a unit's indicators stand how, by number, shape, colour and word. */
export function StatusCounts({ rows }: { readonly rows: readonly TalliedRow[] }) {
  const { results, words } = usePhrases();
  const tally = statusTally(rows, usePublicView());
  if (tally.length === 0) return null;
  return (
    <ul className={styles.statuses}>
      {tally.map(({ status, count }) => (
        <li key={status}>
          <span className={styles.count}>{count}</span>
          <StatusBadge plain tone={statusTone(status)}>
            {statusWord(status, words.resultStatuses, results).toLowerCase()}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}
