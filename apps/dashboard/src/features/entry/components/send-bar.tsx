import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { awaitsRevision } from '@tiendo/domain/submission';
import { buttonClass } from '@tiendo/ui/button/button-class.ts';
import { MeterBar } from '@tiendo/ui/meter-bar/meter-bar.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { EntryForm } from '../model/entry-form.ts';
import { formProgress, type FormProgress } from '../model/form-progress.ts';
import { BlockingList } from './blocking-list.tsx';
import { LiveLine } from './live-line.tsx';
import styles from './send-bar.module.css';
import { useCells } from './use-entry-form.ts';

interface SendBarProps {
  readonly submission: SubmissionDto;
  readonly form: EntryForm;
  /** The unit as the address names it. */
  readonly unit: string;
  /** What was done last to many cells at once. */
  readonly children?: ReactNode;
}

/** How far the report is, what holds it back, whether all is saved, and the way to where it is sent. */
export function SendBar({ submission, form, unit, children }: SendBarProps) {
  const phrases = usePhrases().entry;
  const cells = useCells(form);
  const progress = formProgress(submission.rows.filter(isShown), cells, form.check);
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
        {!submission.onBehalf.enters && (
          <Link
            className={buttonClass('primary')}
            to="/nhap-so-lieu/$halfYear/$unit/duyet"
            params={{ halfYear: submission.halfYear, unit }}
          >
            {phrases.send.button}
          </Link>
        )}
      </div>
    </>
  );
}

/** What the unit is entering itself is not to be counted by who enters for it: they do not see it. */
const isShown = ({ refusalToRecord }: SubmissionDto['rows'][number]): boolean =>
  refusalToRecord !== 'on-behalf.kept-by-unit';

/** What is missing is counted here, as one types; who may send is said where it is sent. */
function useReasonNotToSend(submission: SubmissionDto, progress: FormProgress): string | null {
  const { send } = usePhrases().entry;
  const format = useFormat();
  if (submission.onBehalf.enters) return send.byUnit;
  if (awaitsRevision(submission.state)) return send.reviseFirst;
  if (progress.blocking.length > 0) return send.notReady(format.count(progress.blocking.length));
  return progress.unsaved.length > 0 ? send.notSaved : null;
}
