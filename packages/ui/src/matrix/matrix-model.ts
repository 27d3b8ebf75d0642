import type { Tone } from '../status-badge/tone.ts';

/** One status where a row meets a column. */
export interface MatrixCell {
  readonly tone: Tone;
  /** The status in words, read aloud and shown on hover; the eye gets the shape. */
  readonly word: string;
  /** A short number beside the shape, already formatted: "36" or "412,6". */
  readonly text?: string;
}

/** A row: what it is called and one cell a column, in column order. Keep the object while nothing in it changes. */
export interface MatrixRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly MatrixCell[];
}

/** A column. Neighbours of one `group` share a heading above theirs. */
export interface MatrixColumn {
  readonly id: string;
  /** Two short lines at most: a name of two or three words. */
  readonly label: string;
  /** Stands on a line of its own above the label. */
  readonly code?: string;
  /** The whole name, for the ear and the hover. */
  readonly longLabel?: string;
  readonly group?: string;
}

/** A run of neighbouring columns under one heading. */
export interface ColumnGroup {
  readonly label: string;
  /** Id of the first column. */
  readonly from: string;
  readonly span: number;
}

/** Runs of neighbouring columns that name the same group; empty when none names one. */
export function columnGroups(columns: readonly MatrixColumn[]): readonly ColumnGroup[] {
  if (columns.every((column) => column.group === undefined)) return [];
  const groups: ColumnGroup[] = [];
  for (const { id: from, group: label = '' } of columns) {
    const last = groups.at(-1);
    if (last?.label === label) groups[groups.length - 1] = { ...last, span: last.span + 1 };
    else groups.push({ label, from, span: 1 });
  }
  return groups;
}
