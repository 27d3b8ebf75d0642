import type { ReactNode } from 'react';

import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: ReactNode;
  /** Why there is nothing, or what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says plainly that there is nothing to show, why, and what to do next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
