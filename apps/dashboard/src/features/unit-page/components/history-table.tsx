import type { UnitOverviewDto } from '@tiendo/contract/overview';
import type { DataTableColumn } from '@tiendo/ui/data-table/data-table-model.ts';
import { DataTable } from '@tiendo/ui/data-table/data-table.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { halfYearName } from '../../../lib/half-year.ts';
import { indicatorName, unitOfMeasure } from '../../../lib/results/indicator-words.ts';
import styles from './unit-page.module.css';

type Row = UnitOverviewDto['rows'][number];

/** The numbers behind the small lines: every indicator in every half-year there is. */
export function HistoryTable({ page }: { readonly page: UnitOverviewDto }) {
  const phrases = usePhrases().unitPage;
  const format = useFormat();
  const halfYears = [
    ...new Set(page.rows.flatMap(({ history }) => history.map(({ halfYear }) => halfYear))),
  ].toSorted();
  if (halfYears.length === 0) return null;
  const columns: DataTableColumn<Row>[] = [
    {
      id: 'indicator',
      header: phrases.indicator,
      rowHeader: true,
      cell: ({ indicator }) => `${indicator.code} ${indicatorName(indicator, format.language)}`,
    },
    {
      id: 'unit',
      header: phrases.unitOfMeasure,
      cell: ({ indicator }) => unitOfMeasure(indicator, format.language),
    },
    ...halfYears.map((code) => ({
      id: code,
      header: halfYearName(code, phrases.shortPeriod),
      numeric: true,
      cell: ({ history }: Row) =>
        format.number(history.find(({ halfYear }) => halfYear === code)?.actual),
    })),
  ];
  return (
    <details className={`${styles.numbers} no-print`}>
      <summary>{phrases.historyTable}</summary>
      <DataTable
        caption={phrases.historyTable}
        captionHidden
        density="compact"
        columns={columns}
        rows={page.rows}
        rowKey={({ indicator }) => indicator.id}
      />
    </details>
  );
}
