/** Where a cell stands, counted from the first cell; headings and group rows are not counted. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included: `from` is the upper left one. */
export interface PlaceRange {
  readonly from: Place;
  readonly to: Place;
}

/** Whether two places are the same. */
export const samePlace = (one: Place, other: Place): boolean =>
  one.row === other.row && one.column === other.column;

/** The rectangle that two opposite corners span. */
export function rangeBetween(one: Place, other: Place): PlaceRange {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}

/** Every place of a rectangle, row by row. */
export function placesIn({ from, to }: PlaceRange): readonly Place[] {
  const places: Place[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) places.push({ row, column });
  }
  return places;
}
