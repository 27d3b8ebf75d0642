import { memo, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

import type { GridRow } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { GridCellBox } from './grid-cell.tsx';
import type { GridParts } from './grid-parts.ts';
import { markRange } from './mark-range.ts';

interface GridLineProps<Row extends GridRow> {
  readonly parts: GridParts<Row>;
  readonly row: Row;
  /** Where the row stands among the rows, group headings not counted. */
  readonly index: number;
}

function Line<Row extends GridRow>({ parts, row, index }: GridLineProps<Row>) {
  const { store, columns, rowLabel, renderRowHeading } = parts;
  const view = useSyncExternalStore(store.subscribe, () => store.view(row.id));
  const ref = useRef<HTMLTableRowElement>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) markRange(ref.current, view);
  });

  return (
    <tr ref={ref} data-row={index}>
      <th scope="row" className={styles.heading} data-current={view.active !== null || undefined}>
        {renderRowHeading ? renderRowHeading(row) : rowLabel(row)}
      </th>
      {columns.map((column, at) => (
        <GridCellBox
          key={column.id}
          parts={parts}
          row={row}
          at={at}
          active={view.active === at}
          edit={view.active === at ? view.edit : null}
        />
      ))}
    </tr>
  );
}

/**
 * One row. It listens to where one is by itself and is otherwise drawn again only when its own object changes, so
 * a key costs the rows it leaves and enters, not two hundred.
 */
export const GridLine = memo(Line) as typeof Line;
