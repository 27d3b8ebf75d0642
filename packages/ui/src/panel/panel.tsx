import { type ReactNode, useId } from 'react';

import styles from './panel.module.css';

interface PanelProps {
  readonly title: ReactNode;
  /** Said beside the title: how much, how it stands. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page in a frame under its heading. */
export function Panel({ title, aside, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
