import type { Block } from './counted-indicators.ts';

/** What of Tổng quan lives in the address; what is absent stands at its default. */
export interface OverviewSearch {
  /** Code of the indicator that is drawn. */
  readonly indicator?: string;
  /** Units by attention; absent: the official order. */
  readonly order?: 'attention';
  /** The table in place of the drawing. */
  readonly view?: 'table';
  readonly block?: Block;
}

/** Reads the address; what it does not know is dropped, so a mistyped link still opens. */
export function parseOverviewSearch(search: Readonly<Record<string, unknown>>): OverviewSearch {
  const { indicator, order, view, block } = search;
  return {
    ...(typeof indicator === 'string' && indicator !== '' && { indicator }),
    ...(order === 'attention' && { order }),
    ...(view === 'table' && { view }),
    ...((block === 'A' || block === 'B') && { block }),
  };
}
