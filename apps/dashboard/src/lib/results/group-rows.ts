import type { AreaDto } from '@tiendo/contract/indicator';
import type { UnitOverviewDto } from '@tiendo/contract/overview';

type Row = UnitOverviewDto['rows'][number];

/** Rows of one area. */
interface AreaOfRows {
  /** Null for rows whose area the answer does not name. */
  readonly area: AreaDto | null;
  readonly rows: readonly Row[];
}

/** Areas of one block. */
export interface BlockOfRows {
  readonly block: 'A' | 'B';
  readonly areas: readonly AreaOfRows[];
}

/** The page's rows by block and area, both in their official order; what is empty is left out. */
export function groupRows({ areas, rows }: UnitOverviewDto): readonly BlockOfRows[] {
  const known = new Set(areas.map(({ code }) => code));
  const ordered = areas.toSorted((one, other) => one.displayOrder - other.displayOrder);
  const blocks = (['A', 'B'] as const).map((block) => {
    const inBlock = rows.filter(({ indicator }) => indicator.block === block);
    const named = ordered.map((area) => ({
      area,
      rows: inBlock.filter(({ indicator }) => indicator.areaCode === area.code),
    }));
    const unnamed = inBlock.filter(({ indicator }) => !known.has(indicator.areaCode));
    const groups = [...named, { area: null, rows: unnamed }];
    return { block, areas: groups.filter((group) => group.rows.length > 0) };
  });
  return blocks.filter((one) => one.areas.length > 0);
}
