import { selectedRange, type GridState } from './grid-state.ts';
import type { EditMode } from './read-key.ts';

/** The part of a range of several cells that lies in one row. */
export interface RowRange {
  /** Columns, both included. */
  readonly from: number;
  readonly to: number;
  /** The row is the first of the range, the last one: there its edge is drawn. */
  readonly first: boolean;
  readonly last: boolean;
}

/** All that one row has to know of where one is; rows that no change concerns keep theirs. */
export interface RowView {
  /** Column of the active cell when it is in this row. */
  readonly active: number | null;
  readonly edit: EditMode | null;
  /** Null too where the active cell alone is selected: it has a ring of its own. */
  readonly range: RowRange | null;
}

const NOTHING: RowView = { active: null, edit: null, range: null };

/** The view of a row. */
export function rowView(state: GridState, row: number): RowView {
  const { from, to } = selectedRange(state);
  if (row < from.row || row > to.row) return NOTHING;
  const here = state.active.row === row;
  const several = from.row !== to.row || from.column !== to.column;
  return {
    active: here ? state.active.column : null,
    edit: here ? state.edit : null,
    range: several
      ? { from: from.column, to: to.column, first: row === from.row, last: row === to.row }
      : null,
  };
}

/** Whether a row looks the same in both. */
export function sameView(one: RowView, other: RowView): boolean {
  return (
    one.active === other.active && one.edit === other.edit && sameRange(one.range, other.range)
  );
}

function sameRange(one: RowRange | null, other: RowRange | null) {
  if (one === null || other === null) return one === other;
  return (
    one.from === other.from &&
    one.to === other.to &&
    one.first === other.first &&
    one.last === other.last
  );
}
