import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

/** A row with its number in the form, and whether it is part of the row above (*trong đó*). */
export interface PlacedRow {
  readonly row: SubmissionRowDto;
  /** `1`, `2`; parts are `1.1`. */
  readonly number: string;
  readonly isPart: boolean;
  /** The first row of its area, where a line is drawn. */
  readonly opensArea: boolean;
}

/** A block of the form, A then B. */
export interface RowBlock {
  readonly block: SubmissionRowDto['indicator']['block'];
  readonly rows: readonly PlacedRow[];
}

/** The rows in the order of the form: blocks, areas as the server orders them, parts under their whole. */
export function arrangeRows(rows: readonly SubmissionRowDto[]): RowBlock[] {
  const ids = new Set(rows.map(({ indicator }) => indicator.id));
  const isPart = ({ indicator }: SubmissionRowDto) =>
    indicator.ofWhichId !== null && ids.has(indicator.ofWhichId);
  let count = 0;
  return (['A', 'B'] as const).flatMap((block) => {
    const tops = rows.filter((row) => row.indicator.block === block && !isPart(row));
    const placed = tops.flatMap((row, index): PlacedRow[] => {
      count += 1;
      const number = String(count);
      const opensArea = tops[index - 1]?.indicator.areaCode !== row.indicator.areaCode;
      const parts = rows.filter(({ indicator }) => indicator.ofWhichId === row.indicator.id);
      return [
        { row, number, isPart: false, opensArea },
        ...parts.map((part, at) => ({
          row: part,
          number: `${number}.${at + 1}`,
          isPart: true,
          opensArea: false,
        })),
      ];
    });
    return placed.length === 0 ? [] : [{ block, rows: placed }];
  });
}

/** What the readers said of each cell when they last gave the report back, while that is still open. */
export function openRemarks(
  report: Pick<SubmissionDto, 'state' | 'steps'>,
): ReadonlyMap<string, string> {
  const last = report.steps.findLast(({ action }) => action === 'return' || action === 'submit');
  const isOpen = report.state === 'returned' || report.state === 'draft';
  if (!isOpen || last?.action !== 'return') return new Map();
  return new Map(last.remarks.map(({ indicatorId, text }) => [indicatorId, text]));
}

/** The reason given for the whole report when it was last given back; null when none is open. */
export function openReturn(
  report: Pick<SubmissionDto, 'state' | 'steps'>,
): SubmissionDto['steps'][number] | null {
  const last = report.steps.findLast(({ action }) => action === 'return' || action === 'submit');
  const isOpen = report.state === 'returned' || report.state === 'draft';
  return isOpen && last?.action === 'return' ? last : null;
}
