import type { ReactNode } from 'react';

import type { SelectOption } from '../select-field/select-field.tsx';

/** A cell by the ids of its row and column: what the grid tells its caller. */
export interface CellId {
  readonly rowId: string;
  readonly columnId: string;
}

/** A rectangle of cells; `from` is the upper left one. */
export interface CellRange {
  readonly from: CellId;
  readonly to: CellId;
}

/** What an editor of the caller's own is given, and what it tells. */
export interface EditSession {
  /** The text to begin with. */
  readonly text: string;
  /** Names the editor for the ear: its row and its column. */
  readonly label: string;
  readonly describedBy: string | undefined;
  /** Tells the text as it changes: leaving the cell then keeps it. */
  readonly onDraft: (text: string) => void;
  /** Ends the edit and keeps the text. */
  readonly onCommit: (text: string) => void;
  readonly onCancel: () => void;
}

/** How a cell is edited: typed into, chosen from a short list, or by what the caller draws and focuses. */
export type CellEditor =
  | { readonly kind: 'text'; readonly inputMode?: 'text' | 'decimal' | 'numeric' }
  | { readonly kind: 'choice'; readonly options: readonly SelectOption[] }
  | { readonly kind: 'own'; readonly renderEditor: (session: EditSession) => ReactNode };

/** A column of a grid of `Row`s. */
export interface GridColumn<Row> {
  readonly id: string;
  /** Heading, and part of the name of every editor below it. */
  readonly label: string;
  /** Unit and rounding, small under the heading. */
  readonly note?: string;
  /** Right-aligned, digits of one width. */
  readonly numeric?: boolean;
  /** Any CSS length; a sticky column needs one. */
  readonly width?: string;
  /** Stays in sight beside the row headings; only the first columns can. */
  readonly sticky?: boolean;
  /** How the cell of a row is edited; null, and a column without it, is to be read only. Cheap: Tab asks it often. */
  readonly editorOf?: (row: Row) => CellEditor | null;
}

/** What a cell shows. */
export interface GridCell {
  /** Drawn as it is; nothing in it takes the focus. */
  readonly content: ReactNode;
  /** The same as plain text, for the clipboard. */
  readonly text: string;
  /** What an edit begins with, where that is not `text`: the figure without its grouping, the value of a choice. */
  readonly editText?: string;
  /** What state it is in, in words: read after the value, and shown under the grid while the cell is active. */
  readonly description?: string | undefined;
  /** Drawn as a shape and a line besides the colour. */
  readonly tone?: 'error' | 'warning' | undefined;
}

/** Rows need an id; keep the object while nothing in it changes, then only changed rows are drawn again. */
export interface GridRow {
  readonly id: string;
}
