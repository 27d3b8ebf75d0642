import { lazy, type ReactNode, Suspense, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { awaitsRevision } from '@tiendo/domain/submission';
import { Button } from '@tiendo/ui/button/button.tsx';
import { MeterBar } from '@tiendo/ui/meter-bar/meter-bar.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { formProgress, type FormProgress } from '../model/form-progress.ts';
import { BlockingList } from './blocking-list.tsx';
import { LiveLine } from './live-line.tsx';
import styles from './send-bar.module.css';
import { useCells } from './use-entry-form.ts';

const SendDialog = lazy(async () => ({ default: (await import('./send-dialog.tsx')).SendDialog }));

interface SendBarProps {
  readonly submission: SubmissionDto;
  readonly form: EntryForm;
  readonly now: string;
  /** What was done last to many cells at once. */
  readonly children?: ReactNode;
}

/** How far the report is, what holds it back, whether all is saved, and the way to send it. */
export function SendBar({ submission, form, now, children }: SendBarProps) {
  const phrases = usePhrases().entry;
  const cells = useCells(form);
  const [isOpen, setOpen] = useState(false);
  const progress = formProgress(submission.rows, cells, form.check);
  const { filled, required } = progress.completeness;
  const reason = useReasonNotToSend(submission, progress);
  return (
    <>
      <BlockingList submission={submission} blocking={progress.blocking} check={form.check} />
      <div className={styles.bar}>
        {children}
        <div className={styles.progress}>
          <MeterBar
            label={phrases.progress}
            value={filled}
            max={required}
            text={`${filled}/${required}`}
          >
            <span className={styles.label}>{phrases.progress}</span>
          </MeterBar>
        </div>
        <LiveLine cells={cells} isKept={form.isKept()} onRetry={() => form.retryAll()} />
        {reason !== null && <p className={styles.reason}>{reason}</p>}
        <Button
          variant="primary"
          disabledReason={reason ?? undefined}
          onClick={() => setOpen(true)}
        >
          {submission.sendings.length > 0 ? phrases.send.again : phrases.send.button}
        </Button>
      </div>
      {isOpen && (
        <Suspense>
          <SendDialog
            submission={submission}
            progress={progress}
            now={now}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Whoever may not send learns who can; what is missing is counted here, as one types. */
function useReasonNotToSend(submission: SubmissionDto, progress: FormProgress): string | null {
  const phrases = usePhrases();
  const format = useFormat();
  const { send } = phrases.entry;
  const { refusalToSubmit } = submission;
  const isAboutCells = refusalToSubmit === 'submission.incomplete';
  if (refusalToSubmit === 'submission.not-allowed' && awaitsRevision(submission.state)) {
    return send.reviseFirst;
  }
  if (refusalToSubmit !== null && !isAboutCells) return phrases.errors[refusalToSubmit];
  if (progress.blocking.length > 0) return send.notReady(format.count(progress.blocking.length));
  return progress.unsaved.length > 0 ? send.notSaved : null;
}
