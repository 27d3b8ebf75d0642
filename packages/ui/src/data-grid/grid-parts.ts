import type { CSSProperties } from 'react';

import type { GridColumn, GridRow } from './data-grid-model.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridContent } from './grid-inside.ts';
import type { GridStore } from './grid-store.ts';

/** What every row is given alike; one object as long as nothing in it changes. */
export interface GridParts<Row extends GridRow> extends Omit<GridContent<Row>, 'rows'> {
  /** Begins the ids of descriptions. */
  readonly id: string;
  readonly store: GridStore;
  readonly actions: GridActions;
}

/** Width of a column that names none. */
const COLUMN_WIDTH = '7rem';

/** The width a column is drawn with when the grid is at its narrowest. */
export const widthOf = <Row>(column: GridColumn<Row>): string => column.width ?? COLUMN_WIDTH;

/** The least width of the table: narrower, it scrolls. */
export const leastWidth = <Row>(columns: readonly GridColumn<Row>[]): string =>
  `calc(${['var(--heading-width)', ...columns.map(widthOf)].join(' + ')})`;

/** How far from the start a column stays in sight, or nothing where it scrolls away. */
export function stickyStyle<Row>(
  columns: readonly GridColumn<Row>[],
  at: number,
): CSSProperties | undefined {
  if (columns[at]?.sticky !== true) return undefined;
  const before = ['var(--heading-width)', ...columns.slice(0, at).map(widthOf)];
  return { insetInlineStart: `calc(${before.join(' + ')})` };
}

/** Everything that stays in sight at the start: what scrolls has to come out from under it. */
export const stickyWidth = <Row>(columns: readonly GridColumn<Row>[]): string =>
  `calc(${['var(--heading-width)', ...columns.filter((column) => column.sticky).map(widthOf)].join(' + ')})`;
