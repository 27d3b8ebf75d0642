import type { ReactNode } from 'react';

import { classNames } from '@tiendo/ui/class-names/class-names.ts';

import styles from './card-table.module.css';

interface CardTableProps {
  readonly label: string;
  /** What is its own: widths, and how a row is laid out as a card. */
  readonly className?: string | undefined;
  /** `thead` and `tbody`. */
  readonly children: ReactNode;
}

/** A table in a frame that scrolls; on a phone its heads are for the ear alone, and each row is a card. */
export function CardTable({ label, className, children }: CardTableProps) {
  return (
    <div className={styles.scroller}>
      <table aria-label={label} className={classNames(styles.table, className)}>
        {children}
      </table>
    </div>
  );
}
