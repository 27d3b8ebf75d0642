import { lazy, Suspense, useState } from 'react';

import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { Cell } from '../model/cell-sync.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { RowMode } from '../model/row-mode.ts';
import styles from './entry-row.module.css';
import { RecordedText } from './recorded-text.tsx';
import { useIndicatorText } from './use-indicator-text.ts';

// Asked for by whoever changes a figure after sending.
const CorrectionDialog = lazy(async () => ({
  default: (await import('./correction-dialog.tsx')).CorrectionDialog,
}));

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
  const [isOpen, setOpen] = useState(false);
  const { name } = useIndicatorText(row.indicator);
  const { amount } = form.check(row.indicator.id);
  return (
    <div className={styles.recorded}>
      <RecordedText figure={cell.base} row={row} amount={amount} />
      {mode.kind === 'correction' && (
        <Button
          size="small"
          variant="quiet"
          aria-label={phrases.correctLabel(name)}
          onClick={() => setOpen(true)}
        >
          {phrases.correct}
        </Button>
      )}
      {isOpen && mode.kind === 'correction' && (
        <Suspense>
          <CorrectionDialog
            row={row}
            base={cell.base}
            kinds={mode.kinds}
            report={report}
            onDone={(figure) => {
              if (figure !== null) form.replace(figure);
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
