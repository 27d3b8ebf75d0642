import { TASK_STANDINGS } from '@tiendo/domain/task';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { ScreenWaiting } from '../../../lib/screen-state.tsx';
import filters from './task-filters.module.css';
import styles from './task-groups.module.css';

const LINES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Holds the place of filters and tasks at the size they will have. */
export function TasksWaiting() {
  return (
    <>
      <ScreenWaiting />
      <div className={filters.filters}>
        <div className={filters.counts}>
          {['all', ...TASK_STANDINGS].map((standing) => (
            <div key={standing} className={filters.count}>
              <Skeleton width="1.5rem" height="1.75rem" />
              <Skeleton height="1rem" />
            </div>
          ))}
        </div>
        <Skeleton height="3.75rem" />
      </div>
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
