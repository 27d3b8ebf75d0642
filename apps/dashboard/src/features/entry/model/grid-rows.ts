import type { AreaDto } from '@tiendo/contract/indicator';

import type { PlacedRow, RowBlock } from './arrange-rows.ts';
import type { Cell } from './cell-sync.ts';
import type { CheckedCell } from './check-cell.ts';
import type { RowMode } from './row-mode.ts';

/** A row of the grid: an indicator, what stands in it, and what the rules say of it. */
export interface EntryGridRow {
  /** Of the indicator. */
  readonly id: string;
  readonly placed: PlacedRow;
  readonly block: RowBlock['block'];
  readonly area: AreaDto | null;
  readonly mode: RowMode;
  readonly cell: Cell;
  readonly checked: CheckedCell;
}

/** What the rows are made of. */
export interface GridRowsInput {
  readonly blocks: readonly RowBlock[];
  readonly modeOf: (indicatorId: string) => RowMode;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly check: (indicatorId: string) => CheckedCell;
}

/** Makes the rows of the grid; one that did not change stays the same object, so that only the others are drawn anew. */
export class GridRows {
  #rows: readonly EntryGridRow[] = [];

  of({ blocks, modeOf, cells, check }: GridRowsInput): readonly EntryGridRow[] {
    const before = new Map(this.#rows.map((row) => [row.id, row]));
    const rows = blocks.flatMap(({ block, areas }) =>
      areas.flatMap(({ area, rows: members }) =>
        members.flatMap((placed) => {
          const { id } = placed.row.indicator;
          const cell = cells.get(id);
          if (cell === undefined) return [];
          const row = { id, placed, block, area, mode: modeOf(id), cell, checked: check(id) };
          const known = before.get(id);
          return [known !== undefined && isSame(known, row) ? known : row];
        }),
      ),
    );
    const isUnchanged =
      rows.length === this.#rows.length && rows.every((row, at) => row === this.#rows[at]);
    if (!isUnchanged) this.#rows = rows;
    return this.#rows;
  }
}

const isSame = (one: EntryGridRow, other: EntryGridRow): boolean =>
  one.cell === other.cell &&
  one.checked === other.checked &&
  one.placed === other.placed &&
  one.area === other.area &&
  one.mode.kind === other.mode.kind;
