import type { CSSProperties, MouseEvent, KeyboardEvent, ReactNode } from 'react';

import { statusShapePath } from '../status-badge/status-shape-path.ts';
import { TONES } from '../status-badge/tone.ts';
import { MatrixHead, type RenderColumnHeader } from './matrix-head.tsx';
import type { MatrixColumn, MatrixRow } from './matrix-model.ts';
import { MatrixLine } from './matrix-row.tsx';
import styles from './matrix.module.css';
import { placeOf, useMatrixFocus } from './use-matrix-focus.ts';

interface MatrixProps {
  /** Says what the table shows; read aloud, not drawn. */
  readonly label: string;
  /** What the rows are, over the row headers. */
  readonly corner: ReactNode;
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** The cell whose details are open. */
  readonly selected?: { readonly rowId: string; readonly columnId: string } | null;
  /** Enter, Space or a click on a cell. */
  readonly onSelect?: (rowId: string, columnId: string) => void;
  /** A link for a row header; it has to carry the given `tabIndex`. Keep the function between renders. */
  readonly renderRowHeader?: (row: MatrixRow, tabIndex: 0 | -1) => ReactNode;
  /** A link around the given content of a column header; it has to carry the given `tabIndex`. */
  readonly renderColumnHeader?: RenderColumnHeader;
  /** Height at which the matrix scrolls by itself under its header, such as "70vh". */
  readonly maxHeight?: string;
}

/** Side of a shape in CSS pixels; matrix.module.css has the same. */
const SHAPE = 13;

/** The shapes reach CSS as clip paths, so that screen and export share one drawing. */
const shapes = Object.fromEntries(
  TONES.map((tone) => [`--shape-${tone}`, `path(evenodd, "${statusShapePath(tone, SHAPE)}")`]),
) as CSSProperties;

/**
 * Rows × columns of statuses as a real table with the ARIA grid keyboard: one tab stop, arrows travel, Enter
 * opens. Header row and header column stay in sight.
 */
export function Matrix(props: MatrixProps) {
  const { label, corner, rows, columns, selected, onSelect, maxHeight } = props;
  const { tableRef, place, focusAt, onKeyDown, onFocus } = useMatrixFocus({
    rows: rows.length,
    columns: columns.length,
  });
  const selectedColumn = columns.findIndex((column) => column.id === selected?.columnId);

  function select(target: EventTarget) {
    const at = placeOf(tableRef.current, target);
    const [row, column] = [rows[at?.row ?? -1], columns[at?.column ?? -1]];
    if (at === null || row === undefined || column === undefined) return false;
    focusAt(at);
    onSelect?.(row.id, column.id);
    return true;
  }

  function handleKeyDown(event: KeyboardEvent) {
    const activates = event.key === 'Enter' || event.key === ' ';
    if (activates && select(event.target)) event.preventDefault();
    else onKeyDown(event);
  }

  return (
    <div className={styles.scroller} style={{ maxBlockSize: maxHeight }}>
      <table
        ref={tableRef}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA grid pattern
        role="grid"
        aria-label={label}
        className={styles.matrix}
        data-selectable={onSelect !== undefined || undefined}
        style={shapes}
        onKeyDown={handleKeyDown}
        onFocus={onFocus}
        onClick={(event: MouseEvent) => select(event.target)}
      >
        <MatrixHead
          corner={corner}
          columns={columns}
          activeColumn={place.row === -1 ? place.column : null}
          renderHeader={props.renderColumnHeader}
        />
        <tbody>
          {rows.map((row, at) => (
            <MatrixLine
              key={row.id}
              row={row}
              columns={columns}
              activeColumn={place.row === at ? place.column : null}
              selectedColumn={row.id === selected?.rowId ? selectedColumn : null}
              renderHeader={props.renderRowHeader}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
