import { useQuery } from '@tanstack/react-query';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { useSession } from '../../../lib/session.ts';
import { submissionQuery } from '../api/submission-query.ts';
import type { FormDesk } from '../model/entry-form.ts';
import { arrangeRows, openRemarks } from '../model/arrange-rows.ts';
import { pasteRows } from '../model/paste-rows.ts';
import { formClosed, rowMode } from '../model/row-mode.ts';
import styles from './entry-page.module.css';
import { EntryHead } from './entry-head.tsx';
import { EntrySkeleton } from './entry-skeleton.tsx';
import { EntryTable } from './entry-table.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { PasteDone } from './paste-done.tsx';
import { Pasting } from './pasting.tsx';
import { ReportHistory } from './report-history.tsx';
import { SendBar } from './send-bar.tsx';
import { SendingReceipt } from './sending-receipt.tsx';
import { useEntryForm } from './use-entry-form.ts';
import { useFormDesk } from './use-form-desk.ts';
import { usePasting } from './use-pasting.ts';

interface EntryPageProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** One unit's form for one half-year. */
export function EntryPage({ halfYear, unit }: EntryPageProps) {
  const title = usePhrases().entry.title(useHalfYearName()(halfYear));
  const submission = useQuery(submissionQuery(halfYear, unit));
  const name = submission.data?.unit.shortName;
  useScreenTitle(name === undefined ? title : `${title}, ${name}`);
  const { accountId } = useSession();
  const desk = useFormDesk(submission.data);
  if (submission.data !== undefined && desk !== undefined) {
    return <Loaded key={accountId} submission={submission.data} desk={desk} />;
  }
  if (submission.error === null) return <EntrySkeleton halfYear={halfYear} />;
  return <ScreenFailure error={submission.error} onRetry={() => void submission.refetch()} />;
}

interface LoadedProps {
  readonly submission: SubmissionDto;
  readonly desk: FormDesk;
}

function Loaded({ submission, desk }: LoadedProps) {
  const phrases = usePhrases().entry;
  const { businessNow } = useSession();
  const now = useBusinessMinute() ?? businessNow;
  const form = useEntryForm(submission, desk);
  const modes = submission.rows.map((row) => rowMode(row, submission, now));
  const modeOf = new Map(submission.rows.map(({ indicator }, at) => [indicator.id, modes[at]]));
  const isEntry = modes.some(({ kind }) => kind === 'entry');
  const sending = submission.sendings.at(-1);
  const blocks = arrangeRows(submission);
  const modeIn = (id: string) => modeOf.get(id) ?? CLOSED;
  const rows = pasteRows(blocks, modeIn);
  const pasting = usePasting(form);
  return (
    <div className="page">
      <div className={styles.sheet}>
        <EntryHead submission={submission} now={now} closed={formClosed(modes)} isEntry={isEntry} />
      </div>
      <div className={styles.sheet}>
        {submission.rows.length === 0 ? (
          <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
        ) : (
          <EntryTable
            blocks={blocks}
            form={form}
            report={submission}
            modeOf={modeIn}
            remarks={openRemarks(submission)}
            onPaste={pasting.start}
          />
        )}
        {isEntry && (
          <SendBar submission={submission} form={form} now={now}>
            <PasteDone state={pasting} />
          </SendBar>
        )}
      </div>
      {/* Below what one has just sent, so that nothing jumps; the focus is led here. */}
      {sending !== undefined && <SendingReceipt submission={submission} sending={sending} />}
      <div className={styles.sheet}>
        <ReportHistory submission={submission} />
      </div>
      <Pasting form={form} rows={rows} state={pasting} />
      {isEntry && <LeaveGuard form={form} />}
    </div>
  );
}

const CLOSED = { kind: 'closed', reason: 'auth.forbidden' } as const;
