import type { ReactNode } from 'react';

import type {
  CellEditor,
  CellId,
  CellRange,
  GridCell,
  GridColumn,
  GridRow,
} from './data-grid-model.ts';
import type { GridNames } from './grid-state.ts';
import type { GridShape } from './grid-shape.ts';
import type { Place, PlaceRange } from './place.ts';
import type { KeyPress } from './read-key.ts';

/** What the grid tells its caller, who owns every value. */
export interface GridCallbacks {
  /** A cell was typed into, or another choice made; never called for a text that stayed the same. */
  readonly onEdit: (cell: CellId, text: string) => void;
  /** The text of a field as it is typed. `onEdit` follows when the edit ends, also where the text is the old one. */
  readonly onDraft?: ((cell: CellId, text: string) => void) | undefined;
  /** An edit that told its text was given up: the cell is to be what it was. */
  readonly onCancel?: ((cell: CellId) => void) | undefined;
  /** One stands on another cell; also told of the first. */
  readonly onStand?: ((cell: CellId) => void) | undefined;
  /** The focus left the grid, after what was being edited was kept. */
  readonly onLeave?: (() => void) | undefined;
  /** Cells to empty, all of them editable; also what remains to be done of a cut. */
  readonly onClear: (cells: readonly CellId[]) => void;
  /** Editable cells that take the value their own column has in the given row. */
  readonly onFill: (fromRowId: string, cells: readonly CellId[]) => void;
  /** The clipboard's text, for the cells from `at` on; `range` is what is selected, perhaps one cell. */
  readonly onPaste: (text: string, at: CellId, range: CellRange) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A key before the grid reads it, never one inside an edit; true keeps it from the grid. */
  readonly onKey?: ((press: KeyPress, cell: CellId) => boolean) | undefined;
}

/** What a grid of `Row`s shows; functions and arrays are to be kept between renders. */
export interface GridContent<Row extends GridRow> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** Names a row. */
  readonly rowLabel: (row: Row) => string;
  /** Drawn in place of the label; nothing in it takes the focus. */
  readonly renderRowHeading?: ((row: Row) => ReactNode) | undefined;
  readonly renderCell: (row: Row, column: GridColumn<Row>) => GridCell;
}

/** The shape of a content, as the keyboard sees it. */
export function shapeOf<Row extends GridRow>({ rows, columns }: GridContent<Row>): GridShape {
  return {
    rows: rows.length,
    columns: columns.length,
    canEdit: (place) => {
      const [row, column] = [rows[place.row], columns[place.column]];
      return row !== undefined && (column?.editorOf?.(row) ?? null) !== null;
    },
  };
}

/** The ids of rows and columns in order. */
export const namesOf = (rows: readonly GridRow[], columns: readonly GridRow[]): GridNames => ({
  rows: rows.map((row) => row.id),
  columns: columns.map((column) => column.id),
});

/** The ids of the cell at a place inside. */
export function cellIdAt<Row extends GridRow>(content: GridContent<Row>, place: Place): CellId {
  const [row, column] = [content.rows[place.row], content.columns[place.column]];
  if (row === undefined || column === undefined) throw new RangeError('no such cell');
  return { rowId: row.id, columnId: column.id };
}

/** What the cell at a place shows, or null where there is none. */
export function cellAt<Row extends GridRow>(
  content: GridContent<Row>,
  place: Place,
): GridCell | null {
  const [row, column] = [content.rows[place.row], content.columns[place.column]];
  return row === undefined || column === undefined ? null : content.renderCell(row, column);
}

/** How the cell at a place is edited; null where it is to be read only. */
export function editorAt<Row extends GridRow>(
  { rows, columns }: GridContent<Row>,
  place: Place,
): CellEditor | null {
  const row = rows[place.row];
  return row === undefined ? null : (columns[place.column]?.editorOf?.(row) ?? null);
}

/** The texts of a range, row by row, as they are copied. */
export function textsIn<Row extends GridRow>(
  content: GridContent<Row>,
  { from, to }: PlaceRange,
): readonly (readonly string[])[] {
  const columns = content.columns.slice(from.column, to.column + 1);
  return content.rows
    .slice(from.row, to.row + 1)
    .map((row) => columns.map((column) => content.renderCell(row, column).text));
}
