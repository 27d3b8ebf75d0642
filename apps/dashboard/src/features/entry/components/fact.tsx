import type { ReactNode } from 'react';

import styles from './entry-row.module.css';

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** A small term over its value, in a `dl`. */
export function Fact({ term, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
