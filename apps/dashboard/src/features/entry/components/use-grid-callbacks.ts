import { useEffect, useMemo, useRef } from 'react';

import type { CellId } from '@tiendo/ui/data-grid/data-grid-model.ts';
import type { DataGrid } from '@tiendo/ui/data-grid/data-grid.tsx';

import type { FieldPlace, GridEdits } from '../model/grid-edits.ts';
import { fieldOf, GRID_COLUMNS, gridColumnId } from '../model/grid-columns.ts';
import { isBlock } from '../model/is-block.ts';

type Props = Parameters<typeof DataGrid>[0];
type Callbacks = Pick<
  Props,
  | 'onCancel'
  | 'onClear'
  | 'onDraft'
  | 'onEdit'
  | 'onFill'
  | 'onKey'
  | 'onLeave'
  | 'onPaste'
  | 'onRedo'
  | 'onStand'
  | 'onUndo'
>;

interface Heard {
  readonly edits: GridEdits;
  readonly onPaste: (indicatorId: string, column: number, text: string) => void;
  readonly isOpen: (indicatorId: string) => boolean;
  readonly onUndo: () => void;
  readonly onStand: (cell: CellId) => void;
  /** Ctrl+Enter: on to what is beside the grid of that row. */
  readonly onPanel: (indicatorId: string) => void;
  /** Shift+F2: how the figure of that row came about. */
  readonly onHistory: (indicatorId: string) => void;
}

/** What keys, clipboard and typing do to the form; the same functions between renders. */
export function useGridCallbacks(heard: Heard): Callbacks {
  const last = useRef(heard);
  useEffect(() => void (last.current = heard));
  return useMemo((): Callbacks => {
    const edits = () => last.current.edits;
    const places = (cells: readonly CellId[]) => cells.flatMap((cell) => placeOf(cell) ?? []);
    const at = (cell: CellId, then: (place: FieldPlace) => void) => {
      const place = placeOf(cell);
      if (place !== null) then(place);
    };
    return {
      onDraft: (cell, text) => at(cell, (place) => edits().draft(place, text)),
      onEdit: (cell, text) => at(cell, (place) => edits().edit(place, text)),
      onCancel: () => edits().cancel(),
      onClear: (cells) => edits().clear(places(cells)),
      onFill: (fromRowId, cells) => edits().fill(fromRowId, places(cells)),
      onUndo: () => last.current.onUndo(),
      onRedo: () => void edits().history.redo(),
      onStand: (cell) => {
        edits().stand(cell.rowId);
        last.current.onStand(cell);
      },
      onLeave: () => edits().leave(),
      onPaste: (text, cell) => paste(last.current, cell, text),
      onKey: ({ key, ctrl, alt, shift }, cell) => {
        if (alt) return false;
        if (ctrl && key === 'Enter') {
          last.current.onPanel(cell.rowId);
          return true;
        }
        if (shift && !ctrl && key === 'F2') {
          last.current.onHistory(cell.rowId);
          return true;
        }
        if (ctrl || !last.current.isOpen(cell.rowId)) return false;
        if (key === 'Escape') return edits().restore(cell.rowId);
        const place = placeOf(cell) ?? { id: cell.rowId, field: 'standing' as const };
        return key.length === 1 && edits().say(place, key.toLowerCase());
      },
    };
  }, []);
}

function placeOf({ rowId: id, columnId }: CellId): FieldPlace | null {
  const field = fieldOf(gridColumnId(columnId));
  return field === null ? null : { id, field };
}

/** A block is shown before it is written; one cell is typed. */
function paste({ edits, isOpen, onPaste }: Heard, cell: CellId, text: string): void {
  const { rowId, columnId } = cell;
  if (isBlock(text)) return onPaste(rowId, GRID_COLUMNS.indexOf(gridColumnId(columnId)), text);
  const place = placeOf(cell);
  if (place !== null && isOpen(rowId)) edits.edit(place, text.replace(/\r?\n$/u, ''));
}
