import { memo } from 'react';

import { classNames } from '../class-names/class-names.ts';
import type { GridColumn } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { stickyStyle, widthOf } from './grid-parts.ts';

interface GridHeadProps<Row> {
  readonly corner: string;
  readonly columns: readonly GridColumn<Row>[];
}

function Head<Row>({ corner, columns }: GridHeadProps<Row>) {
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          {corner}
        </th>
        {columns.map((column, at) => (
          <th
            key={column.id}
            scope="col"
            style={{ inlineSize: widthOf(column), ...stickyStyle(columns, at) }}
            className={classNames(
              column.numeric === true && styles.numeric,
              column.sticky === true && styles.sticky,
            )}
          >
            {column.label}
            {column.note !== undefined && <span className={styles.note}>{column.note}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Headings of the columns. They take no focus: a press selects the column, and so does Ctrl + Space below. */
export const GridHead = memo(Head) as typeof Head;
