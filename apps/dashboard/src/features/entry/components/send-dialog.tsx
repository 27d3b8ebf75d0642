import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useSession } from '../../../lib/session.ts';
import { useSubmitReport } from '../api/use-submit-report.ts';
import type { FormProgress } from '../model/form-progress.ts';
import { isPast } from '../model/is-past.ts';
import styles from './correction-dialog.module.css';
import { leadTo } from './move-focus.ts';
import { RECEIPT_TITLE } from './receipt-title.ts';

interface SendDialogProps {
  readonly submission: SubmissionDto;
  readonly progress: FormProgress;
  readonly now: string;
  readonly onClose: () => void;
}

/** Says what sending does and whether it is in time, and sends. */
export function SendDialog({ submission, progress, now, onClose }: SendDialogProps) {
  const phrases = usePhrases();
  const { send, leave } = phrases.entry;
  const format = useFormat();
  const nameOf = useHalfYearName();
  const { displayName } = useSession();
  const [note, setNote] = useState('');
  const submit = useSubmitReport(submission, () => leadTo(RECEIPT_TITLE));
  const due = format.instant(submission.dueAt);
  const isLate = isPast(submission.dueAt, now);
  const { filled, required } = progress.completeness;
  return (
    <Dialog
      open
      onClose={onClose}
      title={send.confirmTitle(nameOf(submission.halfYear))}
      closeLabel={leave.close}
      footer={
        <>
          <Button onClick={onClose}>{send.cancel}</Button>
          <Button
            variant="primary"
            busy={submit.isPending}
            onClick={() => submit.mutate(note.trim())}
          >
            {send.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{send.confirmText(filled, required)}</p>
        <Banner tone={isLate ? 'caution' : 'info'}>
          {isLate ? send.late(due) : send.onTime(due)}
        </Banner>
        <p>
          {send.sentBy}:{' '}
          <strong>
            <DataText>{displayName}</DataText>
          </strong>{' '}
          · <DataText>{submission.unit.name}</DataText>
        </p>
        <TextAreaField
          label={send.note}
          lang={DATA_LANGUAGE}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {submit.isError && <Banner tone="danger">{errorPhrase(submit.error, phrases)}</Banner>}
      </div>
    </Dialog>
  );
}
