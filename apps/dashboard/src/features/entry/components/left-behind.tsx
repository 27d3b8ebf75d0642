import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { Cell } from '../model/cell-sync.ts';
import { filledBy } from '../model/filled-by.ts';
import type { EntryForm } from '../model/entry-form.ts';
import styles from './left-behind.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';
import { useIndicatorText } from './use-indicator-text.ts';

interface LeftBehindProps {
  readonly cell: Cell;
  readonly row: SubmissionRowDto;
  readonly form: EntryForm;
  /** Opens the correction with this figure in it; null where the report takes none. */
  readonly onCorrect: (() => void) | null;
}

/** A figure that came too late, because the report was sent or locked meanwhile: kept here, and offered as a correction. */
export function LeftBehind({ cell, row, form, onCorrect }: LeftBehindProps) {
  const phrases = usePhrases().entry.leftBehind;
  const textOf = useFigureText(row);
  const { name } = useIndicatorText(row.indicator);
  const { post, sync } = cell;
  const { id } = row.indicator;
  const drop = () => (sync.kind === 'conflict' ? form.takeTheirs(id) : form.restore(id));
  const written = post === null ? null : textOf(filledBy(post.next ?? post.attempt.body));
  return (
    <fieldset className={styles.left} aria-label={phrases.label(name)}>
      <p>
        <Icon name="alert" size={14} />{' '}
        {written === null ? phrases.unfinished : phrases.text(written)}
      </p>
      <div className={styles.choices}>
        {onCorrect !== null && (
          <Button size="small" onClick={onCorrect}>
            {phrases.correct}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={drop}>
          {phrases.drop}
        </Button>
      </div>
    </fieldset>
  );
}
