import type { AreaDto } from '@tiendo/contract/indicator';

/** What places a row on a screen. */
interface Placed {
  readonly indicator: { readonly block: 'A' | 'B'; readonly areaCode: string };
}

/** Rows of one area. */
interface AreaOfRows<Row> {
  /** Null for rows whose area the answer does not name. */
  readonly area: AreaDto | null;
  readonly rows: readonly Row[];
}

/** Areas of one block. */
export interface BlockOfRows<Row> {
  readonly block: 'A' | 'B';
  readonly areas: readonly AreaOfRows<Row>[];
}

interface Input<Row> {
  readonly areas: readonly AreaDto[];
  readonly rows: readonly Row[];
}

/** A screen's rows by block and area, both in their official order; what is empty is left out. */
export function groupRows<Row extends Placed>({ areas, rows }: Input<Row>): BlockOfRows<Row>[] {
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
