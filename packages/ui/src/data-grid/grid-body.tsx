import { groupRows } from '../data-table/data-table-model.ts';
import type { GridRow } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { GridLine } from './grid-line.tsx';
import type { GridParts } from './grid-parts.ts';

interface GridBodyProps<Row extends GridRow> {
  readonly parts: GridParts<Row>;
  readonly rows: readonly Row[];
  readonly groupOf: ((row: Row) => string) | undefined;
}

/** The rows under the headings of their groups; the keyboard steps over a heading. */
export function GridBody<Row extends GridRow>({ parts, rows, groupOf }: GridBodyProps<Row>) {
  let index = 0;
  const groups = groupRows(rows, groupOf);
  return groups.map(({ label, rows: members }, at) => {
    const earlier = groups.slice(0, at).filter((group) => group.label === label).length;
    const first = index;
    index += members.length;
    return (
      <tbody key={`${label} ${earlier}`}>
        {label !== null && (
          <tr>
            <th scope="rowgroup" colSpan={parts.columns.length + 1} className={styles.group}>
              <span>{label}</span>
            </th>
          </tr>
        )}
        {members.map((row, place) => (
          <GridLine key={row.id} parts={parts} row={row} index={first + place} />
        ))}
      </tbody>
    );
  });
}

/** Rows of the table with its head and its group headings. */
export function rowCount<Row extends GridRow>(
  rows: readonly Row[],
  groupOf: ((row: Row) => string) | undefined,
): number {
  const headings = groupOf === undefined ? 0 : groupRows(rows, groupOf).length;
  return 1 + headings + rows.length;
}
