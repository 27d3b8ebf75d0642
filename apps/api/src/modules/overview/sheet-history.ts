import type { UnitOverviewDto } from '@tiendo/contract/overview';
import type { ResultCell } from '@tiendo/contract/result';

type Cells = Readonly<Record<string, ResultCell | undefined>>;
type History = UnitOverviewDto['rows'][number]['history'];

/** A sheet as it was written. */
export interface WrittenSheet {
  readonly half_year: string;
  readonly cells: string;
}

/** The cells of a sheet by indicator; none where nothing was sent. */
export function cellsOf(sheet: WrittenSheet | undefined): Cells {
  return sheet ? (JSON.parse(sheet.cells) as Cells) : {};
}

/** How an indicator stood in each of the half-years given, missing as null and never as zero. */
export function historyOf(sheets: readonly WrittenSheet[]): (indicatorId: string) => History {
  const read = sheets.map((sheet) => ({ halfYear: sheet.half_year, cells: cellsOf(sheet) }));
  return (indicatorId) =>
    read.map(({ halfYear, cells }) => ({
      halfYear,
      actual: cells[indicatorId]?.actual ?? null,
      target: cells[indicatorId]?.target ?? null,
    }));
}
