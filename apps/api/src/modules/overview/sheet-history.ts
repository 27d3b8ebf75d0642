import type { UnitOverviewDto } from '@tiendo/contract/overview';
import type { ResultCell } from '@tiendo/contract/result';

import type { HistoryRow } from './overview.repository.ts';

type Cells = Readonly<Record<string, ResultCell | undefined>>;
type Brief = Readonly<
  Record<string, readonly [actual: string | null, target: string | null] | undefined>
>;
type History = UnitOverviewDto['rows'][number]['history'];

/** The cells of a sheet by indicator; none where nothing was sent. */
export function cellsOf(sheet: Pick<HistoryRow, 'cells'> | undefined): Cells {
  return sheet?.cells ? (JSON.parse(sheet.cells) as Cells) : {};
}

/** How an indicator stood in each of the half-years given, missing as null and never as zero. */
export function historyOf(
  sheets: readonly Pick<HistoryRow, 'brief' | 'half_year'>[],
): (indicatorId: string) => History {
  const read = sheets.map(({ half_year, brief }) => ({
    halfYear: half_year,
    brief: JSON.parse(brief) as Brief,
  }));
  return (indicatorId) =>
    read.map(({ halfYear, brief }) => {
      const [actual, target] = brief[indicatorId] ?? [null, null];
      return { halfYear, actual, target };
    });
}
