import type { ReactNode } from 'react';

/** Which column the rows are sorted by, and which way. */
export interface TableSort {
  readonly columnId: string;
  readonly direction: 'ascending' | 'descending';
}

/** A column of a table of `Row`s. */
export interface DataTableColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** What a row shows here, already formatted. */
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned, digits of one width, never broken over lines. */
  readonly numeric?: boolean;
  /** The column that names the row; it stays in sight. */
  readonly rowHeader?: boolean;
  readonly sortable?: boolean;
  /** Any CSS length. */
  readonly width?: string;
  /** What stands under the column, such as a total. */
  readonly footer?: ReactNode;
}

/** Rows under a common heading; a table without headings is one group without a label. */
export interface RowGroup<Row> {
  readonly label: string | null;
  readonly rows: readonly Row[];
}

/** Splits rows into runs of the same group, in the order they come. */
export function groupRows<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
): readonly RowGroup<Row>[] {
  const groups: { label: string | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const label = groupOf?.(row) ?? null;
    const last = groups.at(-1);
    if (last !== undefined && last.label === label) last.rows.push(row);
    else groups.push({ label, rows: [row] });
  }
  return groups;
}

/** The sort after a press on a column: first press ascending, the next turns it round. */
export function nextSort(sort: TableSort | undefined, columnId: string): TableSort {
  const turns = sort?.columnId === columnId && sort.direction === 'ascending';
  return { columnId, direction: turns ? 'descending' : 'ascending' };
}
