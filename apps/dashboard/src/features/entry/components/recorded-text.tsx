import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { useFormat } from '../../../i18n/use-format.ts';
import styles from './entry-row.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';

interface RecordedTextProps {
  readonly figure: FigureDto;
  readonly row: SubmissionRowDto;
  /** The figure as one number, for a ratio to be read at once. */
  readonly amount: string | null;
}

/** A recorded figure in words: where it is only read, and on paper. */
export function RecordedText({ figure, row, amount }: RecordedTextProps) {
  const format = useFormat();
  const textOf = useFigureText(row);
  return (
    <p className={styles.recordedValue}>
      {textOf(figure)}
      {row.indicator.contentKind === 'ratio' && amount !== null && (
        <small> = {format.percent(amount, { places: 2 })}</small>
      )}
    </p>
  );
}
