import { memo, useLayoutEffect, useMemo, useRef } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { StatusShape } from '../status-badge/status-shape.tsx';
import { ActiveEditor } from './cell-editor.tsx';
import type { GridCell, GridRow } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { mayTakeFocus, reveal } from './focus-active.ts';
import { stickyStyle, type GridParts } from './grid-parts.ts';
import type { EditMode } from './read-key.ts';

interface GridCellProps<Row extends GridRow> {
  readonly parts: GridParts<Row>;
  readonly row: Row;
  /** Index of the column. */
  readonly at: number;
  readonly active: boolean;
  readonly edit: EditMode | null;
}

function CellBox<Row extends GridRow>({ parts, row, at, ...where }: GridCellProps<Row>) {
  const { active, edit } = where;
  const ref = useRef<HTMLTableCellElement>(null);
  const column = parts.columns[at];
  const editor = column?.editorOf?.(row) ?? null;
  const hasField = active && editor !== null && (editor.kind === 'text' || edit !== null);

  useLayoutEffect(() => {
    const cell = ref.current;
    if (!active || cell === null || !mayTakeFocus(parts.store, cell)) return;
    if (!hasField) cell.focus({ preventScroll: true });
    reveal(cell);
  }, [active, hasField, parts]);

  const drawn = useDrawnCell(parts, row, at, hasField);
  if (column === undefined || drawn === null) return null;
  const { cell, describedBy, content } = drawn;
  return (
    <td
      ref={ref}
      tabIndex={active && !hasField ? 0 : undefined}
      data-active={active || undefined}
      data-editing={edit ?? undefined}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- a cell of a grid may be read only
      aria-readonly={editor === null || undefined}
      aria-invalid={cell.tone === 'error' || undefined}
      aria-describedby={describedBy}
      title={cell.description}
      style={stickyStyle(parts.columns, at)}
      className={classNames(
        editor === null && styles.fact,
        column.numeric === true && styles.numeric,
        column.sticky === true && styles.sticky,
        cell.tone !== undefined && styles[cell.tone],
      )}
    >
      {content}
      {hasField && (
        <ActiveEditor
          editor={editor}
          numeric={column.numeric === true}
          text={cell.editText ?? cell.text}
          label={`${parts.rowLabel(row)}, ${column.label}`}
          describedBy={describedBy}
          invalid={cell.tone === 'error'}
          edit={edit}
          store={parts.store}
          actions={parts.actions}
        />
      )}
    </td>
  );
}

/** A cell: what the caller draws, a shape for its tone, its state in words, and its editor while it is active. */
export const GridCellBox = memo(CellBox) as typeof CellBox;

/** What the caller draws, kept while an edit begins and ends over it. */
function useDrawnCell<Row extends GridRow>(
  { id, columns, renderCell }: GridParts<Row>,
  row: Row,
  at: number,
  hasField: boolean,
) {
  const column = columns[at];
  return useMemo(() => {
    if (column === undefined) return null;
    const cell = renderCell(row, column);
    const describedBy = cell.description === undefined ? undefined : `${id}-${row.id}-${column.id}`;
    const content = <Content cell={cell} spoken={!hasField} describedBy={describedBy} />;
    return { cell, describedBy, content };
  }, [id, row, column, renderCell, hasField]);
}

interface ContentProps {
  readonly cell: GridCell;
  /** The editor beside it does not say the same already. */
  readonly spoken: boolean;
  readonly describedBy: string | undefined;
}

function Content({ cell, spoken, describedBy }: ContentProps) {
  return (
    <>
      <span className={styles.content} aria-hidden={!spoken || undefined}>
        {cell.tone !== undefined && (
          <StatusShape
            tone={cell.tone === 'error' ? 'danger' : 'caution'}
            size={11}
            className={styles.mark}
          />
        )}
        {cell.content}
      </span>
      {describedBy !== undefined && (
        <span id={describedBy} hidden>
          {cell.description}
        </span>
      )}
    </>
  );
}
