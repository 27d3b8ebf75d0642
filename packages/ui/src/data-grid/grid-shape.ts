import type { Place } from './place.ts';

/** What the keyboard has to know of a grid: how large it is and where one may type. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  readonly canEdit: (place: Place) => boolean;
}

/** Whether there is no cell to stand on. */
export const isEmpty = (shape: GridShape): boolean => shape.rows === 0 || shape.columns === 0;

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** The cell nearest to a place that may lie outside. */
export function insideShape({ row, column }: Place, shape: GridShape): Place {
  return { row: between(row, shape.rows - 1), column: between(column, shape.columns - 1) };
}

/**
 * The next cell, or the one before, that can be typed into, reading row by row as Tab does; null when there is
 * none left and Tab leaves the grid.
 */
export function nextEditable(shape: GridShape, from: Place, back: boolean): Place | null {
  const step = back ? -1 : 1;
  const cells = shape.rows * shape.columns;
  for (let at = from.row * shape.columns + from.column + step; at >= 0 && at < cells; at += step) {
    const place = { row: Math.floor(at / shape.columns), column: at % shape.columns };
    if (shape.canEdit(place)) return place;
  }
  return null;
}

/** Where one stands when coming in for the first time: the first cell to type into, or else the first cell. */
export function firstPlace(shape: GridShape): Place {
  return nextEditable(shape, { row: 0, column: -1 }, false) ?? { row: 0, column: 0 };
}
