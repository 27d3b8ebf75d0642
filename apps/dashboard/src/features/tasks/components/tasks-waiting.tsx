import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { ScreenWaiting } from '../../../lib/screen-state.tsx';
import styles from './task-groups.module.css';

const LINES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Holds the place of filters and tasks at the size they will have. */
export function TasksWaiting() {
  return (
    <>
      <ScreenWaiting />
      <Skeleton height="3.75rem" />
      <div className={styles.group}>
        {LINES.map((line) => (
          <p key={line} style={{ paddingBlock: 'var(--space-3)' }}>
            <Skeleton height="2.5rem" />
          </p>
        ))}
      </div>
    </>
  );
}
