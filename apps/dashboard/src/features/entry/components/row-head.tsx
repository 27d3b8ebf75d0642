import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { dayAndMonth } from '../../../lib/day-in-text.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import type { PlacedRow } from '../model/arrange-rows.ts';
import styles from './entry-row.module.css';
import { useIndicatorText } from './use-indicator-text.ts';

interface RowHeadProps {
  readonly placed: PlacedRow;
  readonly halfYear: string;
  readonly changed: boolean;
}

/** Number, name, unit of measure and how time adds up. */
export function RowHead({ placed, halfYear, changed }: RowHeadProps) {
  const phrases = usePhrases().entry;
  const { language } = useFormat();
  const { row, number } = placed;
  const { name, unitOfMeasure } = useIndicatorText(row.indicator);
  const isYearEnd = halfYearParts(halfYear)?.half === 2;
  const upTo = phrases.accumulation[row.indicator.accumulation];
  const notes = [
    unitOfMeasure,
    row.indicator.contentKind === 'milestone'
      ? ''
      : upTo(dayAndMonth(row.window.to, language), isYearEnd),
    row.required ? '' : phrases.optional,
    changed ? phrases.changedSinceSent : '',
  ].filter((note) => note !== '');
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
