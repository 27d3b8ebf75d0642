import type { ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './error-state.module.css';

interface ErrorStateProps {
  readonly title: ReactNode;
  /** What happened and whether anything was lost. */
  readonly children?: ReactNode;
  /** For who is asked for help: a code, a request number. */
  readonly detail?: ReactNode;
  readonly retryLabel?: string;
  readonly onRetry?: () => void;
}

/** Says what failed as an alert and offers to try again. */
export function ErrorState({ title, children, detail, retryLabel, onRetry }: ErrorStateProps) {
  return (
    <div role="alert" className={styles.state}>
      <Icon name="alert" size={24} className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      {onRetry !== undefined && (
        <Button icon={<Icon name="retry" size={16} />} onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  );
}
