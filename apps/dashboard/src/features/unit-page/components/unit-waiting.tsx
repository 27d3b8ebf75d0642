import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { ScreenWaiting } from '../../../lib/screen-state.tsx';
import styles from './unit-page.module.css';

const ROWS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** Holds the place of the page at the size it will have. */
export function UnitWaiting() {
  return (
    <>
      <ScreenWaiting />
      <div className={styles.head}>
        <div className={styles.titles}>
          <Skeleton width="20rem" height="1.75rem" />
          <Skeleton width="30rem" height="1.25rem" />
        </div>
      </div>
      <Skeleton height="6.5rem" />
      {ROWS.map((row) => (
        <Skeleton key={row} height="7.5rem" />
      ))}
    </>
  );
}
