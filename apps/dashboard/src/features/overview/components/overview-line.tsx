import { useId, type ReactNode } from 'react';

import styles from './overview-lines.module.css';

interface OverviewLineProps {
  readonly question: ReactNode;
  readonly children: ReactNode;
}

/** One of the lines a leader reads in the first ten seconds: what it is about, and the answer. */
export function OverviewLine({ question, children }: OverviewLineProps) {
  const id = useId();
  return (
    <section className={styles.line} aria-labelledby={id}>
      <h2 id={id} className={styles.question}>
        {question}
      </h2>
      <div className={styles.answer}>{children}</div>
    </section>
  );
}
