import type { ReactNode } from 'react';

import { classNames } from '../class-names/class-names.ts';
import styles from './status-badge.module.css';
import { StatusShape } from './status-shape.tsx';
import type { Tone } from './tone.ts';

interface StatusBadgeProps {
  readonly tone: Tone;
  /** The word of the status; never colour or shape alone. */
  readonly children: ReactNode;
  /** Without the filled lozenge: for table cells, where forty lozenges would shout. */
  readonly plain?: boolean;
}

/** A status as shape, colour and word together. */
export function StatusBadge({ tone, children, plain = false }: StatusBadgeProps) {
  return (
    <span className={classNames(styles.badge, !plain && styles.filled, styles[tone])}>
      <StatusShape tone={tone} size={12} className={styles.shape} />
      <span>{children}</span>
    </span>
  );
}
