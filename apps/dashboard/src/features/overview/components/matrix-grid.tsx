import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';

import type { OverviewDto } from '@tiendo/contract/overview';
import type { MatrixColumn, MatrixRow } from '@tiendo/ui/matrix/matrix-model.ts';
import { Matrix } from '@tiendo/ui/matrix/matrix.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import type { OverviewSearch } from '../model/overview-search.ts';
import type { StatusMatrix } from '../model/status-matrix.ts';

interface MatrixGridProps {
  readonly overview: OverviewDto;
  readonly matrix: StatusMatrix;
  readonly label: string;
  readonly search: OverviewSearch;
}

/** The matrix as a grid: a unit's cell leads to its page, a heading and the whole to the indicator's chart. */
export function MatrixGrid({ overview, matrix, label, search }: MatrixGridProps) {
  const phrases = usePhrases().overview;
  const navigate = useNavigate();
  const { halfYear, parent } = overview;
  const codes = useMemo(
    () => new Map(overview.units.map(({ id, code }) => [id, code])),
    [overview.units],
  );

  const renderRowHeader = useCallback(
    (row: MatrixRow, tabIndex: 0 | -1) => {
      const unit = codes.get(row.id);
      if (unit === undefined) return <span tabIndex={tabIndex}>{row.label}</span>;
      return (
        <Link to="/don-vi/$halfYear/$unit" params={{ halfYear, unit }} tabIndex={tabIndex}>
          <DataText>{row.label}</DataText>
        </Link>
      );
    },
    [codes, halfYear],
  );
  const renderColumnHeader = (column: MatrixColumn, tabIndex: 0 | -1, content: ReactNode) => (
    <Link
      to="/tong-quan/$halfYear"
      params={{ halfYear }}
      search={{ ...search, ...(column.code !== undefined && { indicator: column.code }) }}
      hash="chart"
      tabIndex={tabIndex}
    >
      {content}
    </Link>
  );
  const open = (rowId: string, columnId: string) => {
    const unit = codes.get(rowId);
    const code = matrix.columns.find(({ id }) => id === columnId)?.code;
    if (code === undefined) return;
    if (rowId === parent.id || unit === undefined) {
      void navigate({
        to: '/tong-quan/$halfYear',
        params: { halfYear },
        search: { ...search, indicator: code },
        hash: 'chart',
      });
    } else {
      void navigate({ to: '/don-vi/$halfYear/$unit', params: { halfYear, unit }, hash: code });
    }
  };

  return (
    <Matrix
      label={label}
      corner={phrases.unit}
      rows={matrix.rows}
      columns={matrix.columns}
      onSelect={open}
      renderRowHeader={renderRowHeader}
      renderColumnHeader={renderColumnHeader}
    />
  );
}
