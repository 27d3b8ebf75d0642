import type { RowRange, RowView } from './row-view.ts';

/** The sides on which a range ends at a cell of its row, as words; null outside the range. */
function edgesAt(range: RowRange | null, at: number): string | null {
  if (range === null || at < range.from || at > range.to) return null;
  const sides = {
    top: range.first,
    bottom: range.last,
    start: at === range.from,
    end: at === range.to,
  };
  return Object.entries(sides).reduce((all, [side, ends]) => (ends ? `${all} ${side}` : all), '');
}

function write(cell: Element, name: string, value: string | null) {
  if (cell.getAttribute(name) === value) return;
  if (value === null) cell.removeAttribute(name);
  else cell.setAttribute(name, value);
}

/**
 * Says of each cell of a row whether it is selected, and where the range ends. Past React: comparing 4,000 cells
 * when all are selected took 12 of the 62 ms until one sees it.
 */
export function markRange(line: HTMLTableRowElement, { range, active }: RowView): void {
  for (const cell of line.cells) {
    const at = cell.cellIndex - 1;
    if (at < 0) continue;
    const edges = edgesAt(range, at);
    write(cell, 'data-edges', edges);
    write(cell, 'aria-selected', at === active || edges !== null ? 'true' : null);
  }
}
