import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { hasCode } from '../../../lib/api-error.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useSubmitReport } from '../api/use-submit-report.ts';
import styles from './approval-bar.module.css';

interface SendFootProps {
  readonly submission: SubmissionDto;
  /** A message with the report; empty for none. */
  readonly note: string;
  /** Cells that keep the report from being sent. */
  readonly blocking: number;
  readonly isUnsaved: boolean;
}

/** The foot of the page for who approves: the declaration, and the button that sends. */
export function SendFoot({ submission, note, blocking, isUnsaved }: SendFootProps) {
  const phrases = usePhrases();
  const { approval, entry, errors } = phrases;
  const format = useFormat();
  const [isDeclared, setDeclared] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const submit = useSubmitReport(submission);
  const onError = (error: unknown) => {
    // What was declared was said of another content.
    if (!hasCode(error, 'submission.changed')) return;
    setDeclared(false);
    setAsked(false);
  };
  const offered = submission.actions.find(({ action }) => action === 'submit');
  const reason = (() => {
    if (offered?.refusal === 'submission.incomplete') {
      return entry.send.notReady(format.count(blocking));
    }
    if (offered?.refusal === 'submission.not-allowed') return entry.send.reviseFirst;
    return isUnsaved ? entry.send.notSaved : undefined;
  })();
  return (
    <div className={styles.bar}>
      {submit.isError && (
        <div role="alert" className={styles.whole}>
          <Banner tone="danger">{errorPhrase(submit.error, phrases)}</Banner>
        </div>
      )}
      {isAsked && !isDeclared && (
        <div role="alert" className={styles.whole}>
          <Banner tone="danger">{errors['submission.declaration-required']}</Banner>
        </div>
      )}
      {reason === undefined ? (
        <label className={styles.declaration}>
          <input
            type="checkbox"
            required
            checked={isDeclared}
            onChange={(event) => setDeclared(event.target.checked)}
          />
          {approval.send.declaration}
        </label>
      ) : (
        <p className={styles.reason}>{reason}</p>
      )}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          busy={submit.isPending}
          disabledReason={reason}
          onClick={() => (isDeclared ? submit.mutate(note, { onError }) : setAsked(true))}
        >
          {submission.sendings.length > 0 ? approval.send.again : approval.moves.submit}
        </Button>
      </div>
    </div>
  );
}
