import type { ReactNode } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { StatusShape } from '../status-badge/status-shape.tsx';
import styles from './banner.module.css';

interface BannerProps {
  readonly tone?: 'info' | 'caution' | 'danger';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A strip that cannot be closed, because what it says holds for the whole screen. Printed too. */
export function Banner({ tone = 'info', children, action }: BannerProps) {
  return (
    <div role="note" className={classNames(styles.banner, styles[tone])}>
      {tone !== 'info' && <StatusShape tone={tone} size={14} className={styles.shape} />}
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  );
}
