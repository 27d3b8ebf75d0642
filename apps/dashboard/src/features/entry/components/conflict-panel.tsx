import type { RecordFigureBody } from '@tiendo/contract/figure';
import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { ageInWords } from '../../../lib/outbox/age-in-words.ts';
import { useSession } from '../../../lib/session.ts';
import type { Sync } from '../model/cell-sync.ts';
import type { EntryForm } from '../model/entry-form.ts';
import styles from './conflict-panel.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';

interface ConflictPanelProps {
  readonly sync: Extract<Sync, { kind: 'conflict' }>;
  readonly row: SubmissionRowDto;
  readonly form: EntryForm;
  /** Where the focus goes on: the buttons go with the question. */
  readonly onChosen: () => void;
}

/** Two people changed one cell: both values, both names, both times, and the choice. */
export function ConflictPanel({ sync, row, form, onChosen }: ConflictPanelProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const { displayName } = useSession();
  const textOf = useFigureText(row);
  const { theirs, body, writtenAt } = sync;
  const { id } = row.indicator;
  const { recordedByName } = theirs;
  const choose = (choice: () => void) => () => {
    choice();
    onChosen();
  };
  // What was written here has the time of this computer, which need not be the server’s: its age is right on both.
  const age = ageInWords(writtenAt, format.language);
  const name = recordedByName === null ? phrases.somebody : quoted(recordedByName);
  return (
    <section className={styles.panel} aria-label={phrases.conflict.title}>
      <p className={styles.title}>{phrases.conflict.title}</p>
      <dl className={styles.sides}>
        <div>
          <dt>
            <MixedText>{phrases.conflict.mine(quoted(displayName), age)}</MixedText>
          </dt>
          <dd>{textOf(typedFigure(body))}</dd>
        </div>
        <div>
          <dt>
            <MixedText>
              {phrases.conflict.theirs(name, format.instant(theirs.recordedAt))}
            </MixedText>
          </dt>
          <dd>{textOf(theirs)}</dd>
        </div>
      </dl>
      <div className={styles.choices}>
        <Button onClick={choose(() => form.keepMine(id))}>{phrases.conflict.keepMine}</Button>
        <Button onClick={choose(() => form.takeTheirs(id))}>{phrases.conflict.takeTheirs}</Button>
      </div>
    </section>
  );
}

type Shown = Parameters<ReturnType<typeof useFigureText>>[0];

function typedFigure(body: RecordFigureBody): Shown {
  const { state, quality } = body;
  return {
    state,
    quality,
    value: body.value ?? null,
    numerator: body.numerator ?? null,
    denominator: body.denominator ?? null,
    weight: body.weight ?? null,
    achievedOn: body.achievedOn ?? null,
    grade: body.grade ?? null,
  };
}
