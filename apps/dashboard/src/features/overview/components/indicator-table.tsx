import { Link } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';
import { isRatio } from '@tiendo/domain/indicator';
import { DataTable } from '@tiendo/ui/data-table/data-table.tsx';
import type { DataTableColumn } from '@tiendo/ui/data-table/data-table-model.ts';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { type Format, useFormat } from '../../../i18n/use-format.ts';
import type { OverviewPhrases } from '../../../i18n/vi/overview.ts';
import type { ResultPhrases } from '../../../i18n/vi/results.ts';
import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';
import { pointsText } from '../../../lib/results/figure-text.ts';
import type { IndicatorRow } from '../model/indicator-rows.ts';
import type { PreparedIndicator } from './use-indicator-chart.ts';

interface IndicatorTableProps {
  readonly overview: OverviewDto;
  readonly indicator: IndicatorOfResults;
  readonly prepared: PreparedIndicator;
}

/** The numbers of the chart, a row a unit; its unit's page opens at this indicator. */
export function IndicatorTable({ overview, indicator, prepared }: IndicatorTableProps) {
  const { overview: phrases, results } = usePhrases();
  const format = useFormat();
  const words = { phrases, results, format };
  const columns = [
    unitColumn(phrases.unit, overview.halfYear, indicator.code),
    ...numberColumns(indicator, prepared, words),
    statusColumn(phrases.status, prepared),
  ];
  return (
    <DataTable
      caption={<MixedText>{prepared.finding}</MixedText>}
      captionHidden
      density="compact"
      columns={columns}
      rows={prepared.rows}
      rowKey={({ id }) => id}
    />
  );
}

type Column = DataTableColumn<IndicatorRow>;

interface Words {
  readonly phrases: OverviewPhrases;
  readonly results: ResultPhrases;
  readonly format: Format;
}

function unitColumn(header: string, halfYear: string, hash: string): Column {
  return {
    id: 'unit',
    header,
    rowHeader: true,
    cell: ({ name, unitCode }) =>
      unitCode === null ? (
        <DataText>{name}</DataText>
      ) : (
        <Link to="/don-vi/$halfYear/$unit" params={{ halfYear, unit: unitCode }} hash={hash}>
          <DataText>{name}</DataText>
        </Link>
      ),
  };
}

function statusColumn(header: string, prepared: PreparedIndicator): Column {
  return {
    id: 'status',
    header,
    cell: (row) => (
      <StatusBadge plain tone={prepared.toneOf(row)}>
        {prepared.statusOf(row)}
      </StatusBadge>
    ),
  };
}

function numberColumns(
  indicator: IndicatorOfResults,
  prepared: PreparedIndicator,
  { phrases, results, format }: Words,
): Column[] {
  const points = isRatio(indicator.class);
  const { isYearEnd, unit } = prepared;
  const actual = isYearEnd ? results.actualYear : results.actual;
  return [
    {
      id: 'actual',
      header: unit === null ? actual : `${actual} (${unit})`,
      numeric: true,
      cell: prepared.figureOf,
    },
    { id: 'target', header: results.target, numeric: true, cell: prepared.targetOf },
    {
      id: 'percent',
      header: phrases.percentOfPlan,
      numeric: true,
      cell: ({ cell }) => format.percent(cell?.percentOfPlan),
    },
    ...(isYearEnd ? [] : [milestoneColumn(results, format)]),
    {
      id: 'gap',
      header: isYearEnd ? phrases.gapYear : phrases.gap,
      numeric: true,
      cell: ({ cell }) =>
        cell?.gapPoints === undefined
          ? '–'
          : pointsText(indicator, cell.gapPoints, { format, phrases: results }, { signed: true }),
    },
    {
      id: 'change',
      header: isYearEnd ? phrases.changeYear : phrases.change,
      numeric: true,
      cell: ({ cell }) => {
        const change = cell?.yearOnYear;
        if (change === undefined) return '–';
        return points
          ? pointsText(indicator, change, { format, phrases: results }, { signed: true })
          : format.percent(change, { signed: true });
      },
    },
  ];
}

/** Where each unit should stand by mid-year; the year's end has no such mark. */
const milestoneColumn = (results: ResultPhrases, format: Format): Column => ({
  id: 'milestone',
  header: results.milestone,
  numeric: true,
  cell: ({ cell }) =>
    cell?.expectedBasis ? format.percent(cell.expectedPercent) : results.nothing,
});
