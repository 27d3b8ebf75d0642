import {
  lazy,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { DataGrid, type GridHandle } from '@tiendo/ui/data-grid/data-grid.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { RowBlock } from '../model/arrange-rows.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { GridEdits } from '../model/grid-edits.ts';
import { gridFieldOf } from '../model/grid-field.ts';
import { GridRows } from '../model/grid-rows.ts';
import type { RowMode } from '../model/row-mode.ts';
import styles from './entry-grid.module.css';
import type { FormLead } from './form-lead.ts';
import panelStyles from './row-panel.module.css';
import { useCells } from './use-entry-form.ts';
import { useGridCallbacks } from './use-grid-callbacks.ts';
import { useGridContent } from './use-grid-content.tsx';
import { useRowHistory } from './use-row-history.ts';

// Its place is kept, so it may come a moment after the grid.
const RowPanel = lazy(async () => ({ default: (await import('./row-panel.tsx')).RowPanel }));

interface EntryGridProps {
  readonly blocks: readonly RowBlock[];
  readonly form: EntryForm;
  readonly edits: GridEdits;
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  readonly modeOf: (indicatorId: string) => RowMode;
  readonly remarks: ReadonlyMap<string, string>;
  readonly onPaste: (indicatorId: string, column: number, text: string) => void;
  readonly onUndo: () => void;
  /** Set while the grid is there: others lead to its cells by it. */
  readonly leadRef: RefObject<FormLead | null>;
}

/** The form as a spreadsheet, and below it all about the row one stands in. */
export function EntryGrid(props: EntryGridProps) {
  const { blocks, form, edits, report, modeOf, remarks, onPaste, onUndo, leadRef } = props;
  const { entry, grid } = usePhrases();
  const cells = useCells(form);
  const [kept] = useState(() => new GridRows());
  const rows = kept.of({ blocks, modeOf, cells, check: form.check });
  const content = useGridContent(report, remarks);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = rows.find(({ id }) => id === activeId) ?? rows[0];
  const handle = useRef<GridHandle>(null);
  const panel = useRef<HTMLDivElement>(null);
  const onHistory = useRowHistory(blocks, report);
  const lastCell = useRef({ rowId: '', columnId: '' });
  const callbacks = useGridCallbacks({
    edits,
    isOpen: (id) => modeOf(id).kind === 'entry',
    onPaste,
    onUndo,
    onStand: (cell) => {
      lastCell.current = cell;
      setActiveId(cell.rowId);
    },
    onHistory,
    onPanel: () => first(panel.current)?.focus(),
  });
  useEffect(() => {
    leadRef.current = (rowId, input) =>
      handle.current?.goTo({ rowId, columnId: gridFieldOf(input) });
    return () => {
      leadRef.current = null;
    };
  }, [leadRef]);
  const onReturn = useCallback(() => handle.current?.goTo(lastCell.current), []);
  const shortcuts = useMemo(() => Object.values(grid.moreShortcuts), [grid]);
  return (
    <section className={styles.form} aria-label={entry.formLabel}>
      <DataGrid
        {...content}
        {...callbacks}
        label={entry.formLabel}
        corner={entry.columns.indicator}
        phrases={grid.phrases}
        moreShortcuts={shortcuts}
        rows={rows}
        headingWidth="17.5rem"
        maxHeight="var(--grid-height)"
        handle={handle}
      />
      {active !== undefined && (
        <div ref={panel} className={panelStyles.place}>
          <Suspense fallback={<div className={panelStyles.panel} aria-busy="true" />}>
            <RowPanel
              row={active}
              form={form}
              edits={edits}
              report={report}
              remark={remarks.get(active.id)}
              onReturn={onReturn}
            />
          </Suspense>
        </div>
      )}
    </section>
  );
}

/** Where one goes on from the grid: what waits for an answer, else a text to write, else whatever is there. */
const first = (panel: HTMLElement | null) =>
  panel?.querySelector<HTMLElement>('[data-answers] button:not([data-leads]), textarea') ??
  panel?.querySelector<HTMLElement>('button');
