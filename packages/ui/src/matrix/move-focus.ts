/** A place in the grid; −1 is the header row or the header column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are, headers not counted. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/** A key as the browser reports it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a place, or null for a key that does not travel. Follows the ARIA grid pattern: arrows,
 * Home and End within the row, with Ctrl to the corners, Page Up and Page Down by ten rows. The corner above the
 * row headers holds nothing, so nothing leads there.
 */
export function moveFocus({ key, ctrlKey }: GridKey, from: GridPlace, size: GridSize) {
  const to = step(key, ctrlKey, from, size);
  if (to === null) return null;
  const row = Math.max(-1, Math.min(to.row, size.rows - 1));
  const column = Math.max(-1, Math.min(to.column, size.columns - 1));
  return row === -1 && column === -1 ? from : { row, column };
}

function step(key: string, ctrl: boolean, from: GridPlace, size: GridSize): GridPlace | null {
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: Math.max(0, row - PAGE), column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: ctrl ? 0 : row, column: ctrl || row >= 0 ? -1 : 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}
