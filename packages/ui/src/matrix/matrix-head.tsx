import { memo, type ReactNode } from 'react';

import { columnGroups, type MatrixColumn } from './matrix-model.ts';
import styles from './matrix.module.css';

/** Wraps the content of a column header into a link; the link has to carry the given `tabIndex`. */
export type RenderColumnHeader = (
  column: MatrixColumn,
  tabIndex: 0 | -1,
  content: ReactNode,
) => ReactNode;

interface MatrixHeadProps {
  readonly corner: ReactNode;
  readonly columns: readonly MatrixColumn[];
  /** Column of the grid's tab stop when it is in the header row. */
  readonly activeColumn: number | null;
  readonly renderHeader: RenderColumnHeader | undefined;
}

/** Headings of the matrix: the groups, when there are any, and the columns. */
export const MatrixHead = memo(function MatrixHead({
  corner,
  columns,
  activeColumn,
  renderHeader,
}: MatrixHeadProps) {
  const groups = columnGroups(columns);
  return (
    <thead>
      {groups.length > 0 && (
        <tr className={styles.groups}>
          <th aria-hidden="true" className={styles.corner} />
          {groups.map((group) => (
            <th key={group.from} scope="colgroup" colSpan={group.span}>
              <span>{group.label}</span>
            </th>
          ))}
        </tr>
      )}
      <tr className={styles.heads}>
        <th scope="col" className={styles.corner}>
          {corner}
        </th>
        {columns.map((column, at) => {
          const tab = at === activeColumn ? 0 : -1;
          const content = (
            <>
              {column.code !== undefined && <span className={styles.code}>{column.code}</span>}
              <span className={styles.label}>{column.label}</span>
            </>
          );
          return (
            <th
              key={column.id}
              scope="col"
              title={column.longLabel}
              aria-label={column.longLabel}
              tabIndex={renderHeader ? undefined : tab}
            >
              {renderHeader ? renderHeader(column, tab, content) : content}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
