import { memo, type ReactNode } from 'react';

import type { MatrixColumn, MatrixRow } from './matrix-model.ts';
import styles from './matrix.module.css';

interface MatrixLineProps {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  /** Column of the grid's tab stop when it is in this row; −1 is the row header. */
  readonly activeColumn: number | null;
  readonly selectedColumn: number | null;
  readonly renderHeader?: ((row: MatrixRow, tabIndex: 0 | -1) => ReactNode) | undefined;
}

/**
 * One row of the matrix. Memoised, and every cell is a single element whose shape is drawn by CSS, because a
 * city shows 12,600 of them: moving the focus redraws two rows, not all.
 */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps) {
  const { row, columns, activeColumn, selectedColumn, renderHeader } = props;
  const headerTab = activeColumn === -1 ? 0 : -1;
  return (
    <tr>
      <th scope="row" className={styles.rowHeader} tabIndex={renderHeader ? undefined : headerTab}>
        {renderHeader ? renderHeader(row, headerTab) : row.label}
      </th>
      {row.cells.map((cell, at) => (
        <td
          key={columns[at]?.id}
          className={styles[cell.tone]}
          tabIndex={at === activeColumn ? 0 : undefined}
          aria-selected={at === selectedColumn || undefined}
          aria-label={cell.text === undefined ? cell.word : `${cell.word}, ${cell.text}`}
          title={cell.word}
        >
          {cell.text}
        </td>
      ))}
    </tr>
  );
});
