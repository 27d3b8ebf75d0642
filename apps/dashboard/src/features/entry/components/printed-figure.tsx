import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type Cell, isUnsaved } from '../model/cell-sync.ts';
import styles from './printed-figure.module.css';
import { RecordedText } from './recorded-text.tsx';

interface PrintedFigureProps {
  readonly cell: Cell;
  readonly row: SubmissionRowDto;
  /** What is typed as one number. */
  readonly amount: string | null;
}

/** Paper bears what is recorded; where the screen says something else, the paper says that it does. */
export function PrintedFigure({ cell, row, amount }: PrintedFigureProps) {
  const { printedUnsaved } = usePhrases().entry;
  const unsaved = isUnsaved(cell);
  return (
    <>
      <RecordedText figure={cell.base} row={row} amount={unsaved ? null : amount} />
      {unsaved && <p className={styles.unsaved}>{printedUnsaved}</p>}
    </>
  );
}
