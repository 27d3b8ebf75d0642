import { lazy, Suspense } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import type { CellControl } from '../model/cell-control.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { GridEdits } from '../model/grid-edits.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { CellMessages } from './cell-messages.tsx';
import { controlOf } from './control-of.ts';
import { FigureHistoryButton } from './figure-history-button.tsx';
import { LastYearFacts, PlanFacts } from './row-facts.tsx';
import styles from './row-panel.module.css';
import { RowTexts } from './row-texts.tsx';
import { SyncLine } from './sync-line.tsx';
import { TalkButton } from './talk-button.tsx';
import { TalkPlace } from './talk-place.tsx';
import { useIndicatorText } from './use-indicator-text.ts';
import { useRowNotes } from './use-row-notes.ts';
import { useRowTalk } from './use-row-talk.ts';

// Rare, and then there is time.
const ConflictPanel = lazy(async () => ({
  default: (await import('./conflict-panel.tsx')).ConflictPanel,
}));

interface RowPanelProps {
  readonly row: EntryGridRow;
  readonly form: EntryForm;
  readonly edits: GridEdits;
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  readonly remark: string | undefined;
  readonly onReturn: () => void;
}

/** Everything about the row one stands in: how it is counted, what is said of it, and what one wants to say. */
export function RowPanel({ row, form, edits, report, remark, onReturn }: RowPanelProps) {
  const phrases = usePhrases();
  const { entry, grid } = phrases;
  const { cell, checked, placed } = row;
  const { row: dto, number } = placed;
  const { name } = useIndicatorText(dto.indicator);
  const notes = useRowNotes(dto, report.halfYear, cell.base.changedSinceSent);
  const { sync } = cell;
  const talk = useRowTalk(report, row.id, true);
  const isEntry = row.mode.kind === 'entry';
  // The button that was pressed goes with its question: the focus goes back to the cell.
  const answered = (answer: () => void) => {
    answer();
    onReturn();
  };
  const control: CellControl = {
    ...controlOf({ row: dto, cell, checked, form, keyDown: NOTHING, onPaste: NOTHING }),
    explain: (draft, readsAs) => answered(() => edits.explain(row.id, draft, readsAs)),
  };
  const isRestorable = sync.kind === 'editing' || sync.kind === 'refused';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads back from all that is in it
    <section
      className={styles.panel}
      aria-label={grid.panel}
      data-sync={sync.kind}
      data-talk={talk.isShown || undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onReturn();
      }}
    >
      <div className={styles.about}>
        <h2 className={styles.name}>
          {number}. {name}
        </h2>
        <p className={styles.notes}>
          {dto.indicator.code} · {notes.join(' · ')}{' '}
          <FigureHistoryButton row={dto} report={report} />
          <TalkButton quiet talk={talk} about={name} />
        </p>
        {dto.indicator.definition !== '' && (
          <p className={styles.definition}>
            {entry.definition}: <DataText>{dto.indicator.definition}</DataText>
          </p>
        )}
        <div className={styles.facts}>
          <PlanFacts row={dto} halfYear={report.halfYear} />
          <LastYearFacts row={dto} halfYear={report.halfYear} />
        </div>
      </div>
      <div className={styles.said}>
        <div className={styles.line}>
          <SyncLine
            cell={cell}
            checked={checked}
            onRetry={() => answered(() => form.retry(row.id))}
          />
          {isRestorable && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => answered(() => edits.restore(row.id))}
            >
              {grid.restore}
            </Button>
          )}
        </div>
        <div data-answers>
          <CellMessages control={control} figure={cell.base} isEntry={isEntry} remark={remark} />
          {sync.kind === 'conflict' && (
            <Suspense>
              <ConflictPanel sync={sync} row={dto} form={form} onChosen={onReturn} />
            </Suspense>
          )}
        </div>
        <TalkPlace talk={talk} report={report} indicatorId={row.id} about={dto.indicator.code} />
      </div>
      {isEntry && <RowTexts key={row.id} row={row} edits={edits} />}
    </section>
  );
}

const NOTHING = () => undefined;
