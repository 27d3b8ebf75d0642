import type { ReactNode } from 'react';

import { StatusShape } from '../status-badge/status-shape.tsx';
import type { Tone } from '../status-badge/tone.ts';
import styles from './matrix-legend.module.css';

/** One line of the legend. */
export interface LegendItem {
  readonly tone: Tone;
  readonly word: ReactNode;
  /** How many cells have it, already formatted. */
  readonly count?: ReactNode;
}

interface MatrixLegendProps {
  readonly label: string;
  readonly items: readonly LegendItem[];
}

/** Which shape and colour means what, with how often it occurs. */
export function MatrixLegend({ label, items }: MatrixLegendProps) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {items.map((item) => (
        <li key={item.tone} className={styles.item}>
          <StatusShape tone={item.tone} size={13} />
          <span>{item.word}</span>
          {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
        </li>
      ))}
    </ul>
  );
}
