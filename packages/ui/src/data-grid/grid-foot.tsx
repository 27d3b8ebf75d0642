import { useSyncExternalStore } from 'react';

import { StatusShape } from '../status-badge/status-shape.tsx';
import type { GridRow } from './data-grid-model.ts';
import styles from './grid-foot.module.css';
import { cellAt, type GridContent } from './grid-inside.ts';
import type { GridStore } from './grid-store.ts';

interface GridFootProps<Row extends GridRow> {
  readonly store: GridStore;
  readonly content: GridContent<Row>;
  readonly hint: string;
  readonly hintId: string;
}

/** Under the grid: the state of the active cell in words, for the eye as `aria-describedby` is for the ear. */
export function GridFoot<Row extends GridRow>(props: GridFootProps<Row>) {
  const { store, content, hint, hintId } = props;
  const { active } = useSyncExternalStore(store.subscribe, store.state);
  const cell = cellAt(content, active);
  const [row, column] = [content.rows[active.row], content.columns[active.column]];
  return (
    <div className={styles.foot}>
      <p className={styles.state} aria-hidden="true">
        {cell?.description !== undefined && row !== undefined && column !== undefined && (
          <>
            {cell.tone !== undefined && (
              <StatusShape tone={cell.tone === 'error' ? 'danger' : 'caution'} size={12} />
            )}
            <strong>{`${content.rowLabel(row)}, ${column.label}`}</strong>
            {` — ${cell.description}`}
          </>
        )}
      </p>
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
