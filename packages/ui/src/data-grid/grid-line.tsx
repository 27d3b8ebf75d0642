import { memo, useSyncExternalStore } from 'react';

import type { GridRow } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { GridCellBox } from './grid-cell.tsx';
import type { GridParts } from './grid-parts.ts';
import type { RowRange } from './row-view.ts';

interface GridLineProps<Row extends GridRow> {
  readonly parts: GridParts<Row>;
  readonly row: Row;
  /** Where the row stands among the rows, group headings not counted. */
  readonly index: number;
}

function Line<Row extends GridRow>({ parts, row, index }: GridLineProps<Row>) {
  const { store, columns, rowLabel, renderRowHeading } = parts;
  const view = useSyncExternalStore(store.subscribe, () => store.view(row.id));
  return (
    <tr data-row={index}>
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
          edges={edgesAt(view.range, at)}
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

/** The sides on which a range ends at a cell of this row, as words; null outside the range. */
function edgesAt(range: RowRange | null, at: number): string | null {
  if (range === null || at < range.from || at > range.to) return null;
  const sides = {
    top: range.first,
    bottom: range.last,
    start: at === range.from,
    end: at === range.to,
  };
  return Object.entries(sides).reduce((all, [side, ends]) => (ends ? `${all} ${side}` : all), '');
}
