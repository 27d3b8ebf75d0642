import { createElement, type RefObject, useMemo } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { openRemarks } from '../../../lib/reports/open-return.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';
import type { RowBlock } from '../model/arrange-rows.ts';
import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { GridEdits } from '../model/grid-edits.ts';
import { pasteColumn } from '../model/paste-rows.ts';
import type { RowMode } from '../model/row-mode.ts';
import styles from './entry-sheet.module.css';
import type { FormLead } from './form-lead.ts';
import { GRID_VIEW, TABLE_VIEW, useFormView } from './form-views.ts';
import { useHashLead } from './use-hash-lead.ts';
import type { PastingState } from './use-pasting.ts';
import { usePrinting } from './use-printing.ts';

interface EntrySheetProps {
  readonly blocks: readonly RowBlock[];
  readonly form: EntryForm;
  readonly edits: GridEdits;
  readonly report: SubmissionDto;
  readonly isEntry: boolean;
  readonly modeOf: (indicatorId: string) => RowMode;
  readonly pasting: PastingState;
  readonly leadRef: RefObject<FormLead | null>;
}

/** The rows of the form: a grid to type into where there is room, else one card an indicator; to read and on paper, rows. */
export function EntrySheet(props: EntrySheetProps) {
  const { blocks, form, edits, report, isEntry, modeOf, pasting, leadRef } = props;
  const isNarrow = useNarrow();
  const isPrinting = usePrinting();
  const remarks = useMemo(() => openRemarks(report), [report]);
  const isGrid = isEntry && !isNarrow;
  const grid = useFormView(GRID_VIEW, isGrid);
  const table = useFormView(TABLE_VIEW, !isGrid || isPrinting);
  useHashLead(grid !== null || table !== null, report.rows, leadRef);
  if (grid === null && table === null) return <div className={styles.waiting} aria-busy="true" />;
  const common = { blocks, form, report, modeOf, remarks };
  return (
    <>
      {grid !== null && (
        <div className="no-print">
          {createElement(grid, {
            ...common,
            edits,
            leadRef,
            onPaste: pasting.start,
            onUndo: () => {
              edits.history.undo();
              pasting.dismiss();
            },
          })}
        </div>
      )}
      {table !== null &&
        createElement(table, {
          ...common,
          onPaste: (id: string, field: NumberField, text: string) =>
            pasting.start(id, pasteColumn(form.kindOf(id), field), text),
        })}
    </>
  );
}
