import type { GridField } from './grid-field.ts';

/** The columns of the grid, left to right: what one types, how it stands, what it is held against. */
export const GRID_COLUMNS = [
  'result',
  'part',
  'standing',
  'verdict',
  'plan',
  'lastYear',
  'estimate',
  'cause',
] as const;
export type GridColumnId = (typeof GRID_COLUMNS)[number];

/** The column of that name. @throws RangeError when there is none */
export function gridColumnId(id: string): GridColumnId {
  const found = GRID_COLUMNS.find((one) => one === id);
  if (found === undefined) throw new RangeError(`No column ${id}`);
  return found;
}

/** What one types in a column; null where one only reads. */
export function fieldOf(column: GridColumnId): GridField | null {
  const isRead = column === 'verdict' || column === 'plan' || column === 'lastYear';
  return isRead ? null : column;
}
