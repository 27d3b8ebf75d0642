import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './cell-messages.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';

/** *Khác bản đã ký*, with what was signed; nothing where they agree. */
export function SignedNote({ row }: { readonly row: SubmissionRowDto }) {
  const phrases = usePhrases().entry;
  const textOf = useFigureText(row);
  const { differsFromSigned: signed } = row;
  if (signed === null) return null;
  return (
    <p className={styles.signed}>
      <Icon name="alert" size={14} />
      <span>{phrases.differsFromSigned(textOf(signed))}</span>
    </p>
  );
}
