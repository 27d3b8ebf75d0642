import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './approval-bar.module.css';

interface PassOnFootProps {
  readonly isUnsaved: boolean;
  readonly isBusy: boolean;
  readonly onPassOn: () => void;
}

/** The foot of the page for who prepares the report: on to the approver. */
export function PassOnFoot({ isUnsaved, isBusy, onPassOn }: PassOnFootProps) {
  const { approval, entry } = usePhrases();
  return (
    <div className={styles.bar}>
      {isUnsaved && <p className={styles.reason}>{entry.send.notSaved}</p>}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          busy={isBusy}
          disabledReason={isUnsaved ? entry.send.notSaved : undefined}
          onClick={onPassOn}
        >
          {approval.moves['send-to-approver']}
        </Button>
      </div>
    </div>
  );
}
