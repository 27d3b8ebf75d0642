import type { PlacedRow } from '../model/arrange-rows.ts';
import styles from './entry-row.module.css';
import { useIndicatorText } from './use-indicator-text.ts';
import { useRowNotes } from './use-row-notes.ts';

interface RowHeadProps {
  readonly placed: PlacedRow;
  readonly halfYear: string;
  readonly changed: boolean;
}

/** Number, name, unit of measure and how time adds up. */
export function RowHead({ placed, halfYear, changed }: RowHeadProps) {
  const { row, number } = placed;
  const { name } = useIndicatorText(row.indicator);
  const notes = useRowNotes(row, halfYear, changed);
  return (
    <div className={styles.head}>
      <span className={styles.rowNumber}>{number}</span>
      <div>
        <h4 className={styles.name}>{name}</h4>
        <p className={styles.notes}>
          <span>
            {row.indicator.code} · {notes.join(' · ')}
          </span>
        </p>
      </div>
    </div>
  );
}
