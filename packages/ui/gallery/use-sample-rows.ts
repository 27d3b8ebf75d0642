import { useMemo, useReducer } from 'react';

import type { CellId, GridColumn } from '../src/data-grid/data-grid-model.ts';
import type { GridCallbacks } from '../src/data-grid/grid-inside.ts';
import type { FigureRow } from './grid-samples.ts';

interface Change {
  readonly cell: CellId;
  readonly text: string;
}

interface History {
  readonly past: readonly (readonly FigureRow[])[];
  readonly rows: readonly FigureRow[];
  readonly future: readonly (readonly FigureRow[])[];
}

type Columns = readonly GridColumn<FigureRow>[];

type Step = { readonly kind: 'undo' | 'redo' } | { readonly kind: 'write'; readonly write: Write };
type Write = (rows: readonly FigureRow[]) => readonly Change[];

function written(rows: readonly FigureRow[], changes: readonly Change[]) {
  return rows.map((row) => {
    const own = changes.filter(({ cell }) => cell.rowId === row.id && cell.columnId in row.values);
    if (own.length === 0) return row;
    const values = Object.fromEntries(own.map(({ cell, text }) => [cell.columnId, text]));
    return { ...row, values: { ...row.values, ...values } };
  });
}

function step({ past, rows, future }: History, next: Step): History {
  if (next.kind === 'write') {
    return { past: [...past, rows], rows: written(rows, next.write(rows)), future: [] };
  }
  if (next.kind === 'undo') {
    const before = past.at(-1);
    if (before === undefined) return { past, rows, future };
    return { past: past.slice(0, -1), rows: before, future: [rows, ...future] };
  }
  const [after, ...later] = future;
  if (after === undefined) return { past, rows, future };
  return { past: [...past, rows], rows: after, future: later };
}

/** The cells that a pasted table lands on, from a cell on; what is outside the grid or to be read only falls away. */
function landed(text: string, at: CellId, rows: readonly FigureRow[], columns: Columns) {
  const [top, left] = [
    rows.findIndex(({ id }) => id === at.rowId),
    columns.findIndex(({ id }) => id === at.columnId),
  ];
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line, down) =>
      line.split('\t').flatMap((value, along) => {
        const [row, column] = [rows[top + down], columns[left + along]];
        if (row === undefined || !column?.editorOf?.(row)) return [];
        return [{ cell: { rowId: row.id, columnId: column.id }, text: value }];
      }),
    );
}

/** Rows of a sample that can be typed into, with undo: what a screen does with its own store. */
export function useSampleRows(first: readonly FigureRow[], columns: Columns) {
  const [{ rows }, dispatch] = useReducer(step, { past: [], rows: first, future: [] });
  const callbacks = useMemo((): GridCallbacks => {
    const write = (changes: Write) => dispatch({ kind: 'write', write: changes });
    return {
      onEdit: (cell, text) => write(() => [{ cell, text }]),
      onClear: (cells) => write(() => cells.map((cell) => ({ cell, text: '' }))),
      onFill: (fromRowId, cells) =>
        write((now) => {
          const from = now.find((row) => row.id === fromRowId);
          return cells.map((cell) => ({ cell, text: from?.values[cell.columnId] ?? '' }));
        }),
      onPaste: (text, at) => write((now) => landed(text, at, now, columns)),
      onUndo: () => dispatch({ kind: 'undo' }),
      onRedo: () => dispatch({ kind: 'redo' }),
    };
  }, [columns]);
  return { rows, callbacks };
}
