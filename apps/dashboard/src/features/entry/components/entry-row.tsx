import { type KeyboardEvent, lazy, memo, Suspense } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import type { PlacedRow } from '../model/arrange-rows.ts';
import { fieldId, mainField } from '../model/cell-control.ts';
import { isUnsaved } from '../model/cell-sync.ts';
import type { NumberField } from '../model/draft.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { isKeptByUnit, type RowMode } from '../model/row-mode.ts';
import { CellDetails } from './cell-details.tsx';
import { CellMessages } from './cell-messages.tsx';
import { controlOf } from './control-of.ts';
import { EntryInputs } from './entry-inputs.tsx';
import styles from './entry-row.module.css';
import { FigureHistoryButton } from './figure-history-button.tsx';
import { leadTo, moveByEnter } from './move-focus.ts';
import { PrintedFigure } from './printed-figure.tsx';
import { RecordedValue } from './recorded-value.tsx';
import { RowHead } from './row-head.tsx';
import { LastYearFacts, PlanFacts } from './row-facts.tsx';
import { RowVerdict } from './row-verdict.tsx';
import { SyncLine } from './sync-line.tsx';
import { TalkButton } from './talk-button.tsx';
import { TalkPlace } from './talk-place.tsx';
import { useCell, useChecked } from './use-entry-form.ts';
import { useRowTalk } from './use-row-talk.ts';

// Rare, and then there is time.
const ConflictPanel = lazy(async () => ({
  default: (await import('./conflict-panel.tsx')).ConflictPanel,
}));

interface EntryRowProps {
  readonly placed: PlacedRow;
  readonly mode: RowMode;
  readonly form: EntryForm;
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  /** What the readers said of this cell when they gave the report back. */
  readonly remark: string | undefined;
  readonly onPaste: (indicatorId: string, field: NumberField, text: string) => void;
}

/** One indicator of the form: what is asked, what it was last year, what it is now. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { placed, mode, form, report, remark, onPaste } = props;
  const { row } = placed;
  const { id } = row.indicator;
  const cell = useCell(form, id);
  const checked = useChecked(form, id);
  const talk = useRowTalk(report, id, false);
  if (cell === undefined) return null;
  const { sync } = cell;
  const control = controlOf({
    row,
    cell,
    checked,
    form,
    keyDown: (event) => handleKey(event, form, id),
    onPaste,
  });
  const isEntry = mode.kind === 'entry';
  return (
    <li
      className={styles.row}
      data-entry-row
      data-part={placed.isPart || undefined}
      data-sync={sync.kind}
    >
      <RowHead placed={placed} halfYear={report.halfYear} changed={cell.base.changedSinceSent} />
      <PlanFacts row={row} halfYear={report.halfYear} />
      <LastYearFacts row={row} halfYear={report.halfYear} />
      <div className={styles.actual}>
        {isEntry ? (
          <>
            <div className="no-print">
              <EntryInputs control={control} />
              <SyncLine cell={cell} checked={checked} onRetry={() => form.retry(id)} />
            </div>
            <div className="print-only">
              <PrintedFigure cell={cell} row={row} amount={checked.amount} />
            </div>
          </>
        ) : (
          <RecordedValue cell={cell} row={row} mode={mode} form={form} report={report} />
        )}
      </div>
      {isKeptByUnit(mode) ? (
        <div className={styles.verdict} />
      ) : (
        <RowVerdict
          row={row}
          checked={checked}
          isEntry={isEntry}
          changed={cell.base.changedSinceSent}
          isUnsaved={isUnsaved(cell)}
        />
      )}
      <div className={styles.below}>
        <CellMessages control={control} figure={cell.base} isEntry={isEntry} remark={remark} />
        {sync.kind === 'conflict' && (
          <Suspense>
            <ConflictPanel
              sync={sync}
              row={row}
              form={form}
              onChosen={() => leadTo(fieldId(control.idPrefix, mainField(row)))}
            />
          </Suspense>
        )}
        <div className={styles.history} data-open={talk.open > 0 || undefined}>
          <TalkButton id={fieldId(id, 'talk')} talk={talk} about={row.indicator.code} />
          <FigureHistoryButton row={row} report={report} />
        </div>
        <CellDetails control={control} isEntry={isEntry} />
        <TalkPlace talk={talk} report={report} indicatorId={id} about={row.indicator.code} />
      </div>
    </li>
  );
});

function handleKey(event: KeyboardEvent<HTMLElement>, form: EntryForm, id: string): void {
  const target = event.currentTarget;
  if (event.key === 'Escape') form.restore(id);
  // On a choice Enter belongs to the browser.
  if (event.key !== 'Enter' || target instanceof HTMLSelectElement) return;
  event.preventDefault();
  moveByEnter(target, event.shiftKey);
  // The last field stays where it is; everywhere else leaving the cell has committed it.
  if (document.activeElement === target) form.commit(id);
}
