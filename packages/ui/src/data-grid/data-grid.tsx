import { useId, useMemo, useRef, useState, type CSSProperties, type Ref } from 'react';

import { classNames } from '../class-names/class-names.ts';
import { ShortcutList, type ShortcutPhrase } from '../shortcut-list/shortcut-list.tsx';
import type { CellId, GridRow } from './data-grid-model.ts';
import styles from './data-grid.module.css';
import { GridBody, rowCount } from './grid-body.tsx';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import type { GridCallbacks, GridContent } from './grid-inside.ts';
import { leastWidth, stickyWidth } from './grid-parts.ts';
import { type GridPhrases, shortcutLines } from './grid-phrases.ts';
import range from './grid-range.module.css';
import { useGrid } from './use-grid.ts';
import { useGridHandle } from './use-grid-handle.ts';

interface DataGridProps<Row extends GridRow> extends GridContent<Row>, GridCallbacks {
  /** Says what the grid holds; read aloud, not drawn. */
  readonly label: string;
  /** What the rows are, over their headings. */
  readonly corner: string;
  readonly phrases: GridPhrases;
  /** Heading of the run of rows that a row belongs to. */
  readonly groupOf?: (row: Row) => string;
  /** Lines for the sheet of shortcuts: the keys that `onKey` takes. */
  readonly moreShortcuts?: readonly ShortcutPhrase[];
  /** Width of the row headings, any CSS length; a narrow screen gives them less. */
  readonly headingWidth?: string;
  /** Leads to a cell from outside. */
  readonly handle?: Ref<GridHandle>;
  /** Height at which the rows scroll under their heading, such as "70vh". */
  readonly maxHeight?: string;
}

/** What a caller may ask of a grid. */
export interface GridHandle {
  /** Stands on a cell and takes the focus there; where there is no such cell nothing happens. */
  readonly goTo: (cell: CellId) => void;
}

/**
 * A grid to type figures into: a real table with the ARIA grid keyboard, one tab stop, ranges, and the clipboard
 * of spreadsheets. It holds where one is and no value: every change is told to the caller, who gives new rows.
 * Keep functions, columns and unchanged rows between renders; then a key redraws two rows and a value one.
 */
export function DataGrid<Row extends GridRow>(props: DataGridProps<Row>) {
  const { label, corner, phrases, columns, rows, groupOf, renderCell } = props;
  const { rowLabel, renderRowHeading, headingWidth = '16rem', maxHeight } = props;
  const [helpOpen, setHelpOpen] = useState(false);
  const id = useId();
  const tableRef = useRef<HTMLTableElement>(null);
  const grid = useGrid({ ...props, onHelp: () => setHelpOpen(true) }, tableRef);
  const { store, actions } = grid;
  useGridHandle(props.handle, grid, tableRef);
  const parts = useMemo(
    () => ({ id, store, actions, columns, rowLabel, renderRowHeading, renderCell }),
    [id, store, actions, columns, rowLabel, renderRowHeading, renderCell],
  );
  const widths = {
    '--heading': headingWidth,
    '--least': leastWidth(columns),
    '--kept': stickyWidth(columns),
    maxBlockSize: maxHeight,
  } as CSSProperties;

  return (
    <div className={styles.frame}>
      <div className={styles.scroller} style={widths}>
        <table
          ref={tableRef}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- ARIA grid pattern
          role="grid"
          aria-label={label}
          aria-describedby={`${id}-hint`}
          aria-multiselectable
          aria-rowcount={rowCount(rows, groupOf)}
          aria-colcount={columns.length + 1}
          className={classNames(styles.grid, range.range)}
          {...grid.listeners}
        >
          <GridHead corner={corner} columns={columns} />
          <GridBody parts={parts} rows={rows} groupOf={groupOf} />
        </table>
      </div>
      <GridFoot store={store} content={props} hint={phrases.hint} hintId={`${id}-hint`} />
      <ShortcutList
        open={helpOpen}
        onClose={() => setHelpOpen(false)}
        title={phrases.shortcutsTitle}
        closeLabel={phrases.close}
        headings={phrases}
        lines={shortcutLines(phrases, props.moreShortcuts)}
      />
    </div>
  );
}
