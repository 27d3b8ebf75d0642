import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';

import type { OverviewDto } from '@tiendo/contract/overview';
import { DisclosureMenu } from '@tiendo/ui/disclosure-menu/disclosure-menu.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';
import type { MatrixColumn, MatrixRow } from '@tiendo/ui/matrix/matrix-model.ts';
import { Matrix } from '@tiendo/ui/matrix/matrix.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import type { OverviewSearch } from '../model/overview-search.ts';
import { StatusLegend } from './status-legend.tsx';
import styles from './matrix-section.module.css';
import { useMatrixDownloads } from './use-matrix-downloads.ts';
import { useStatusMatrix } from './use-status-matrix.ts';

interface MatrixSectionProps {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
  readonly search: OverviewSearch;
}

/** Every unit by every indicator: shape, colour and word; a cell leads to the unit's page. */
export function MatrixSection({ overview, readAt, search }: MatrixSectionProps) {
  const { overview: phrases, results } = usePhrases();
  const navigate = useNavigate();
  const { matrix, indicators, finding, standsOnCovered } = useStatusMatrix(overview, search);
  const actions = useMatrixDownloads({ overview, readAt, search });
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
    const code = indicators.find(({ id }) => id === columnId)?.code;
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
    <section className={styles.section} aria-labelledby="matrix-title">
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id="matrix-title">
            {phrases.matrix}: {finding}
          </h2>
          <p className={styles.hint}>
            {phrases.matrixHint} {standsOnCovered && phrases.matrixCovered}
          </p>
        </div>
        <DisclosureMenu
          icon={<Icon name="download" size={16} />}
          iconOnly
          label={results.download}
          actions={actions}
        />
      </div>
      <StatusLegend overview={overview} matrix={matrix} />
      <Matrix
        label={`${phrases.matrix}: ${finding}`}
        corner={phrases.unit}
        rows={matrix.rows}
        columns={matrix.columns}
        onSelect={open}
        renderRowHeader={renderRowHeader}
        renderColumnHeader={renderColumnHeader}
      />
    </section>
  );
}
