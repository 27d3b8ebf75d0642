import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';

import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { refusalToReplace } from '@tiendo/domain/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { loadSections } from '../../../i18n/load-phrases.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { isChange, waitingChange } from '../../../lib/reports/is-change.ts';
import type { Cell } from '../model/cell-sync.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { isKeptByUnit, type RowMode } from '../model/row-mode.ts';
import { isLeftBehind } from '../model/overtaken.ts';
import styles from './entry-row.module.css';
import { LeftBehind } from './left-behind.tsx';
import { RecordedText } from './recorded-text.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

// Asked for by whoever changes a figure after sending.
const CorrectionDialog = lazy(async () => {
  const [{ CorrectionDialog: component }] = await Promise.all([
    import('./correction-dialog.tsx'),
    loadSections(['correction']),
  ]);
  return { default: component };
});

interface RecordedValueProps {
  readonly cell: Cell;
  readonly row: SubmissionRowDto;
  readonly mode: RowMode;
  readonly form: EntryForm;
  readonly report: Pick<SubmissionDto, 'halfYear' | 'unit'>;
}

/** A cell that is only read; after sending it can be changed with a kind and a reason. */
export function RecordedValue({ cell, row, mode, form, report }: RecordedValueProps) {
  const phrases = usePhrases().entry;
  const client = useQueryClient();
  const [open, setOpen] = useState<'kept' | 'recorded' | null>(null);
  const { id } = row.indicator;
  const { name } = useIndicatorText(row.indicator);
  const { amount } = form.check(id);
  const isLeft = isLeftBehind(cell);
  const kinds = mode.kind === 'correction' ? mode.kinds : [];
  const fitting = kinds.filter(isChange).find((kind) => refusalToReplace(kind, cell.base) === null);
  const isWaiting = waitingChange(cell.base) !== null;
  const change = phrases.changes[isWaiting ? 'waiting' : (fitting ?? 'correction')];
  return (
    <div className={styles.recorded}>
      {isKeptByUnit(mode) ? (
        <p className={styles.recordedValue}>{phrases.keptByUnit}</p>
      ) : (
        <RecordedText figure={cell.base} row={row} amount={isLeft ? null : amount} />
      )}
      {mode.kind === 'correction' && (
        <Button
          size="small"
          variant="quiet"
          aria-label={phrases.changeOf(change, name)}
          onClick={() => setOpen('recorded')}
        >
          {change}
        </Button>
      )}
      {isLeft && (
        <LeftBehind
          cell={cell}
          row={row}
          form={form}
          onCorrect={mode.kind === 'correction' ? () => setOpen('kept') : null}
        />
      )}
      {open !== null && mode.kind === 'correction' && (
        <Suspense>
          <CorrectionDialog
            row={row}
            base={cell.base}
            kinds={mode.kinds}
            report={report}
            proposed={open === 'kept' ? cell.draft : null}
            onDone={(figure) => {
              if (figure !== null) {
                form.replace(figure);
                // Whether it is still what was signed the server says.
                void client.invalidateQueries({ queryKey: ['submission', report.halfYear] });
              }
              setOpen(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
