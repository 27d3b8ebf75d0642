import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { ScreenWaiting } from '../../../lib/screen-state.tsx';
import styles from './overview-lines.module.css';

const LINES = [
  ['sent', '3.25rem'],
  ['district', '3.5rem'],
  ['attention', '24rem'],
  ['chain', '1.5rem'],
  ['year', '1.5rem'],
] as const;

/** Holds the place of the screen at the size it will have. */
export function OverviewWaiting() {
  return (
    <>
      <ScreenWaiting />
      <div className={styles.head}>
        <div className={styles.titles}>
          <Skeleton width="22rem" height="1.75rem" />
          <Skeleton width="34rem" height="1.25rem" />
        </div>
      </div>
      <div className={styles.board}>
        {LINES.map(([line, height]) => (
          <div key={line} className={styles.line}>
            <Skeleton width="9rem" height="1.25rem" />
            <Skeleton height={height} />
          </div>
        ))}
      </div>
      <Skeleton height="4rem" />
      <Skeleton height="38rem" />
    </>
  );
}
