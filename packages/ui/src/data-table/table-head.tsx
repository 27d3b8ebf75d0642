import { classNames } from '../class-names/class-names.ts';
import { nextSort, type DataTableColumn, type TableSort } from './data-table-model.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly DataTableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}

/** Column headers; a sortable one is a button, and the header says how it is sorted. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const direction = sort?.columnId === column.id ? sort.direction : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction}
              style={{ inlineSize: column.width }}
              className={classNames(
                column.numeric === true && styles.numericHead,
                column.rowHeader === true && styles.corner,
              )}
            >
              {column.sortable === true && onSort !== undefined ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(nextSort(sort, column.id))}
                >
                  {column.header}
                  <SortArrows direction={direction} />
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function SortArrows({ direction }: { readonly direction: TableSort['direction'] | undefined }) {
  return (
    <svg width={8} height={12} viewBox="0 0 8 12" aria-hidden="true" className={styles.arrows}>
      <path d="M4 0l4 5H0z" opacity={direction === 'ascending' ? 1 : 0.3} />
      <path d="M4 12L0 7h8z" opacity={direction === 'descending' ? 1 : 0.3} />
    </svg>
  );
}
