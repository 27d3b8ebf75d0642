import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { EntryGridRow } from '../model/grid-rows.ts';
import styles from './entry-grid.module.css';
import { useHeldBackText } from './use-held-back-text.ts';
import { useIndicatorText } from './use-indicator-text.ts';
import { useRowNotes } from './use-row-notes.ts';

interface GridRowHeadingProps {
  readonly row: EntryGridRow;
  readonly halfYear: string;
  /** How much of what is said of the row waits for an answer. */
  readonly open: number;
}

/** Number and name; below, what one has to know before one types. */
export function GridRowHeading({ row, halfYear, open }: GridRowHeadingProps) {
  const { entry } = usePhrases();
  const { placed, cell } = row;
  const { name } = useIndicatorText(placed.row.indicator);
  const notes = useRowNotes(placed.row, halfYear, cell.base.changedSinceSent);
  const heldBack = useHeldBackText(row);
  return (
    <span className={styles.heading} data-part={placed.isPart || undefined}>
      <span className={styles.number}>{placed.number}</span>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.notes}>
          {notes.join(' · ')}
          {open > 0 && (
            <span className={styles.comments}>
              <Icon name="comment" size={14} />
              <span className="visually-hidden">{entry.comments.open(open)}</span>
              <span aria-hidden="true">{open}</span>
            </span>
          )}
        </span>
        {heldBack !== null && (
          // Heard at the cell itself, which it describes.
          <span className={styles.heldBack} aria-hidden="true">
            {heldBack}
          </span>
        )}
      </span>
    </span>
  );
}
