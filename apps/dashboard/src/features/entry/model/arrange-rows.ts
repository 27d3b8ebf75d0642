import type { AreaDto } from '@tiendo/contract/indicator';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { groupRows } from '../../../lib/results/group-rows.ts';

/** A row with its number in the form, and whether it is part of the row above (*trong đó*). */
export interface PlacedRow {
  readonly row: SubmissionRowDto;
  /** `1`, `2`; parts are `1.1`. */
  readonly number: string;
  readonly isPart: boolean;
}

/** A block of the form, A then B, by area. */
export interface RowBlock {
  readonly block: SubmissionRowDto['indicator']['block'];
  readonly areas: readonly { readonly area: AreaDto | null; readonly rows: readonly PlacedRow[] }[];
}

/** The rows in the order of the form: blocks, areas as the server orders them, parts under their whole. */
export function arrangeRows({ areas, rows }: Pick<SubmissionDto, 'areas' | 'rows'>): RowBlock[] {
  const ids = new Set(rows.map(({ indicator }) => indicator.id));
  const isPart = ({ indicator }: SubmissionRowDto) =>
    indicator.ofWhichId !== null && ids.has(indicator.ofWhichId);
  let count = 0;
  const placed = (row: SubmissionRowDto): PlacedRow[] => {
    count += 1;
    const number = String(count);
    const parts = rows.filter(({ indicator }) => indicator.ofWhichId === row.indicator.id);
    return [
      { row, number, isPart: false },
      ...parts.map((part, at) => ({ row: part, number: `${number}.${at + 1}`, isPart: true })),
    ];
  };
  const tops = rows.filter((row) => !isPart(row));
  return groupRows({ areas, rows: tops }).map(({ block, areas: groups }) => ({
    block,
    areas: groups.map((group) => ({ area: group.area, rows: group.rows.flatMap(placed) })),
  }));
}
