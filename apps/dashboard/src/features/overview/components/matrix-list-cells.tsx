import { Link } from '@tanstack/react-router';

import type { MatrixColumn, MatrixRow } from '@tiendo/ui/matrix/matrix-model.ts';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import type { OverviewSearch } from '../model/overview-search.ts';
import styles from './matrix-list.module.css';

interface MatrixListCellsProps {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  readonly halfYear: string;
  /** Null for the whole: its cells lead to their indicator's chart. */
  readonly unitCode: string | null;
  readonly search: OverviewSearch;
}

/** One row of the matrix as a list: an indicator a line, its number, and its status in shape and word. */
export function MatrixListCells({ row, columns, ...to }: MatrixListCellsProps) {
  return (
    <ul className={styles.cells}>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (column === undefined) return null;
        return (
          <li key={column.id} className={styles.cell}>
            <CellLink column={column} {...to} />
            <span className={styles.figure}>{cell.text}</span>
            <StatusBadge plain tone={cell.tone}>
              {cell.word}
            </StatusBadge>
          </li>
        );
      })}
    </ul>
  );
}

interface CellLinkProps extends Pick<MatrixListCellsProps, 'halfYear' | 'search' | 'unitCode'> {
  readonly column: MatrixColumn;
}

function CellLink({ column: { code = '', label }, halfYear, unitCode, search }: CellLinkProps) {
  const name = (
    <>
      <span className={styles.code}>{code}</span> {label}
    </>
  );
  return unitCode === null ? (
    <Link
      to="/tong-quan/$halfYear"
      params={{ halfYear }}
      search={{ ...search, indicator: code }}
      hash="chart"
    >
      {name}
    </Link>
  ) : (
    <Link to="/don-vi/$halfYear/$unit" params={{ halfYear, unit: unitCode }} hash={code}>
      {name}
    </Link>
  );
}
