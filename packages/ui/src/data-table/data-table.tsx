import { type ReactNode, useId } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { groupRows, type DataTableColumn, type TableSort } from './data-table-model.ts';
import styles from './data-table.module.css';
import { TableHead } from './table-head.tsx';

interface DataTableProps<Row> {
  /** Names the table and the region that scrolls it. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Heading of the run of rows that a row belongs to. */
  readonly groupOf?: (row: Row) => string;
  /** How the rows are sorted now; sorting them is the caller's. */
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  readonly density?: 'compact' | 'normal';
  /** Instead of rows, when there are none. */
  readonly empty?: ReactNode;
  /** Height at which the rows scroll under the header, such as "70vh". */
  readonly maxHeight?: string;
}

/**
 * Rows of figures: real table, headers with scope, first column and header in sight, numbers aligned. The region
 * scrolls sideways by keyboard too, so a table never widens the page.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, density = 'normal', maxHeight } = props;
  const captionId = useId();
  const hasFooter = columns.some((column) => column.footer !== undefined);
  return (
    <section
      className={styles.scroller}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to take the keyboard
      tabIndex={0}
      aria-labelledby={captionId}
      style={{ maxBlockSize: maxHeight }}
    >
      <table className={classNames(styles.table, styles[density])}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <TableHead columns={columns} sort={props.sort} onSort={props.onSort} />
        <Groups {...props} />
        {rows.length === 0 && props.empty !== undefined && (
          <tbody>
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {props.empty}
              </td>
            </tr>
          </tbody>
        )}
        {hasFooter && rows.length > 0 && (
          <tfoot>
            <tr>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {column.footer}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Groups<Row>({ columns, rows, rowKey, groupOf }: DataTableProps<Row>) {
  return groupRows(rows, groupOf).map(({ label, rows: members }) => (
    <tbody key={members[0] === undefined ? label : rowKey(members[0])}>
      {label !== null && (
        <tr>
          <th scope="rowgroup" colSpan={columns.length} className={styles.group}>
            <span>{label}</span>
          </th>
        </tr>
      )}
      {members.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map((column) => (
            <Cell key={column.id} column={column}>
              {column.cell(row)}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  ));
}

interface CellProps<Row> {
  readonly column: DataTableColumn<Row>;
  readonly children: ReactNode;
}

function Cell<Row>({ column, children }: CellProps<Row>) {
  if (column.rowHeader === true) {
    return (
      <th scope="row" className={styles.rowHeader}>
        {children}
      </th>
    );
  }
  return <td className={column.numeric === true ? styles.numeric : undefined}>{children}</td>;
}
