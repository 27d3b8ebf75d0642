import { insideShape, type GridShape } from './grid-shape.ts';
import type { Place } from './place.ts';

/** A way to travel: one cell, to an edge, a page of rows, to a corner. */
export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'row-start'
  | 'row-end'
  | 'page-up'
  | 'page-down'
  | 'first-cell'
  | 'last-cell';

/** Rows that Page Up and Page Down travel. */
const PAGE_ROWS = 10;

const FAR = Number.MAX_SAFE_INTEGER;

/** Where a motion leads. It stops at the edges and never wraps: wrapping disorients who cannot see the whole. */
export function moved(motion: Motion, from: Place, shape: GridShape): Place {
  return insideShape(stepped(motion, from), shape);
}

function stepped(motion: Motion, { row, column }: Place): Place {
  switch (motion) {
    case 'up':
      return { row: row - 1, column };
    case 'down':
      return { row: row + 1, column };
    case 'left':
      return { row, column: column - 1 };
    case 'right':
      return { row, column: column + 1 };
    case 'top':
      return { row: 0, column };
    case 'bottom':
      return { row: FAR, column };
    case 'row-start':
      return { row, column: 0 };
    case 'row-end':
      return { row, column: FAR };
    case 'page-up':
      return { row: row - PAGE_ROWS, column };
    case 'page-down':
      return { row: row + PAGE_ROWS, column };
    case 'first-cell':
      return { row: 0, column: 0 };
    case 'last-cell':
      return { row: FAR, column: FAR };
  }
}
