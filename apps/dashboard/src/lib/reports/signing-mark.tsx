import type { SubmissionDto } from '@tiendo/contract/submission';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import styles from './signing-mark.module.css';

/** Whether the signed paper of a report is there; nothing while there is none to wait for. */
export function SigningMark({ signing }: Pick<SubmissionDto, 'signing'>) {
  const { signings } = usePhrases().words;
  if (signing === null) return null;
  return (
    <span className={styles.mark} data-signing={signing}>
      <Icon name={signing === 'signed' ? 'check' : 'report'} size={14} />
      {signings[signing]}
    </span>
  );
}
