import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import styles from './indicator-section.module.css';
import type { PreparedIndicator } from './use-indicator-chart.ts';

/** Days and marks have no axis: each unit with its status and what it reported. */
export function StatusList({ prepared }: { readonly prepared: PreparedIndicator }) {
  return (
    <ul className={styles.statuses}>
      {prepared.rows.map((row) => (
        <li key={row.id}>
          <strong>
            <DataText>{row.name}</DataText>
          </strong>
          <StatusBadge plain tone={prepared.toneOf(row)}>
            {prepared.statusOf(row)}
          </StatusBadge>
          <span className={styles.figure}>{row.cell !== null && prepared.figureOf(row)}</span>
        </li>
      ))}
    </ul>
  );
}
