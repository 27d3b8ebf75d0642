import type { ReactNode } from 'react';

import styles from './definition-list.module.css';

/** One name and what it stands for. */
export interface Definition {
  readonly id: string;
  readonly term: ReactNode;
  readonly description: ReactNode;
}

interface DefinitionListProps {
  readonly items: readonly Definition[];
}

/** Names and values in two aligned columns, one under the other where it is narrow. */
export function DefinitionList({ items }: DefinitionListProps) {
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <div key={item.id} className={styles.item}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
