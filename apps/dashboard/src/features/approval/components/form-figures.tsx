import type { SubmissionDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useNarrow } from '../../../lib/use-narrow.ts';
import styles from './form-figures.module.css';
import { FormList } from './form-list.tsx';
import { FormTable } from './form-table.tsx';

interface FormFiguresProps {
  readonly submission: SubmissionDto;
  /** The unit as the address names it. */
  readonly unit: string;
}

/** The whole of Biểu số 01: a table where there is room, on a phone a line an indicator. */
export function FormFigures({ submission, unit }: FormFiguresProps) {
  const words = usePhrases().approval.form;
  const isNarrow = useNarrow();
  return (
    <section className={styles.section} aria-labelledby="approval-form">
      <h2 id="approval-form">{words.title}</h2>
      {isNarrow ? (
        <FormList submission={submission} unit={unit} />
      ) : (
        <FormTable submission={submission} unit={unit} />
      )}
      <p className={styles.note}>{words.provisional}</p>
    </section>
  );
}
