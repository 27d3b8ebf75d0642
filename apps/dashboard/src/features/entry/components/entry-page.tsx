import { useQuery } from '@tanstack/react-query';
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useMemo,
  useRef,
  useState,
} from 'react';

import type { FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionDto } from '@tiendo/contract/submission';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import { useKeptSince } from '../../../lib/kept-answers/read-or-kept.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { useSession } from '../../../lib/session.ts';
import { submissionPath, submissionQuery } from '../../../lib/reports/submission-query.ts';
import type { EntryForm } from '../model/entry-form.ts';
import type { FormDesk } from '../model/form-desk.ts';
import { arrangeRows } from '../model/arrange-rows.ts';
import { pasteRows } from '../model/paste-rows.ts';
import { formClosed, rowMode } from '../model/row-mode.ts';
import styles from './entry-page.module.css';
import { EntryHead } from './entry-head.tsx';
import { EntrySkeleton } from './entry-skeleton.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { FormLeadContext, type FormLead, leadIn, leadToRow } from './form-lead.ts';
import { FormReading } from './form-reading.tsx';
import { KeptNotice } from './kept-notice.tsx';
import { PasteDone } from './paste-done.tsx';
import { Pasting } from './pasting.tsx';
import { useFormBeforehand } from './use-form-beforehand.ts';
import { SendBar } from './send-bar.tsx';
import { useEntryForm } from './use-entry-form.ts';
import { useFormDesk } from './use-form-desk.ts';
import { useGridEdits } from './use-grid-edits.ts';
import { usePasting } from './use-pasting.ts';

// Below everything one came for: where it cannot come, the form stands without it.
const ReportFoot = lazy(async () => {
  const foot = await import('./report-foot.tsx').catch(() => null);
  return { default: foot?.ReportFoot ?? NoFoot };
});

const NoFoot: ComponentType<Pick<LoadedProps, 'submission'>> = () => null;

// Nobody leaves before something is typed. Where it cannot come, what was typed is still kept in the browser.
const LeaveGuard = lazy(async () => {
  const guard = await import('./leave-guard.tsx').catch(() => null);
  return { default: guard?.LeaveGuard ?? NoGuard };
});

const NoGuard: ComponentType<{ readonly form: EntryForm }> = () => null;

/** What a place for papers needs to know of the open report. */
interface PapersSeat {
  readonly halfYear: string;
  /** Id of the unit. */
  readonly unit: string;
  readonly canFill: boolean;
  readonly onReading: (reading: FormReadingDto) => void;
}

interface EntryPageProps {
  readonly halfYear: string;
  readonly unit: string;
  /** The papers of the report, in its head. */
  readonly papers?: (seat: PapersSeat) => ReactNode;
  /** What else is to be known of the report before one writes in it. */
  readonly notice?: (submission: SubmissionDto) => ReactNode;
}

/** How long after a kept answer the server is asked again, in milliseconds. */
const ASK_AGAIN_MS = 15_000;

/** One unit's form for one half-year. */
export function EntryPage({ halfYear, unit, papers, notice }: EntryPageProps) {
  const title = usePhrases().entry.title(useHalfYearName()(halfYear));
  const keptSince = useKeptSince(submissionPath(halfYear, unit));
  const submission = useQuery({
    ...submissionQuery(halfYear, unit),
    ...(keptSince !== null && { refetchInterval: ASK_AGAIN_MS, staleTime: 0 }),
  });
  const name = submission.data?.unit.shortName;
  useScreenTitle(name === undefined ? title : `${title}, ${name}`);
  useFormBeforehand();
  const { accountId } = useSession();
  const desk = useFormDesk(submission.data);
  if (submission.data !== undefined && desk !== undefined) {
    return (
      <Loaded
        key={accountId}
        submission={submission.data}
        desk={desk}
        keptSince={keptSince}
        unitRef={unit}
        papers={papers}
        notice={notice}
      />
    );
  }
  if (submission.error === null) return <EntrySkeleton halfYear={halfYear} />;
  return <ScreenFailure error={submission.error} onRetry={() => void submission.refetch()} />;
}

interface LoadedProps {
  readonly submission: SubmissionDto;
  readonly desk: FormDesk;
  readonly keptSince: string | null;
  /** The unit as the address names it. */
  readonly unitRef: string;
  readonly papers: EntryPageProps['papers'];
  readonly notice: EntryPageProps['notice'];
}

function Loaded({ submission, desk, keptSince, unitRef, papers, notice }: LoadedProps) {
  const phrases = usePhrases().entry;
  const { businessNow } = useSession();
  const now = useBusinessMinute() ?? businessNow;
  const form = useEntryForm(submission, desk);
  const edits = useGridEdits(form);
  const { blocks, modes, modeOf, rows } = useMemo(
    () => laidOut(submission, now),
    [submission, now],
  );
  const isEntry = modes.some(({ kind }) => kind === 'entry');
  const pasting = usePasting(form, edits.history);
  const leadRef = useRef<FormLead | null>(null);
  const [reading, setReading] = useState<FormReadingDto | null>(null);
  const { halfYear, unit } = submission;
  return (
    <div className="page">
      <div className={styles.sheet}>
        <EntryHead submission={submission} now={now} closed={formClosed(modes)} isEntry={isEntry}>
          {papers?.({ halfYear, unit: unit.id, canFill: isEntry, onReading: setReading })}
        </EntryHead>
        {notice?.(submission)}
        {isEntry && <KeptNotice since={keptSince} />}
      </div>
      <div className={styles.sheet}>
        {submission.rows.length === 0 ? (
          <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
        ) : (
          <EntrySheet
            blocks={blocks}
            form={form}
            edits={edits}
            report={submission}
            isEntry={isEntry}
            modeOf={modeOf}
            pasting={pasting}
            leadRef={leadRef}
          />
        )}
        {isEntry && (
          <FormLeadContext value={(id, field) => leadIn(leadRef.current, id, field)}>
            <SendBar submission={submission} form={form} unit={unitRef}>
              <PasteDone state={pasting} />
            </SendBar>
          </FormLeadContext>
        )}
      </div>
      <Suspense>
        <ReportFoot submission={submission} lead={(row) => leadToRow(leadRef.current, row)} />
      </Suspense>
      <Pasting form={form} rows={rows} state={pasting} />
      <FormReading
        form={form}
        rows={submission.rows}
        reading={reading}
        pasting={pasting}
        onClose={() => setReading(null)}
      />
      <Suspense>{isEntry && <LeaveGuard form={form} />}</Suspense>
    </div>
  );
}

const CLOSED = { kind: 'closed', reason: 'auth.forbidden' } as const;

/** The rows of a report in the order of the form, and what may be done with each at business time `now`. */
function laidOut(submission: SubmissionDto, now: string) {
  const modes = submission.rows.map((row) => rowMode(row, submission, now));
  const byId = new Map(submission.rows.map(({ indicator }, at) => [indicator.id, modes[at]]));
  const modeOf = (id: string) => byId.get(id) ?? CLOSED;
  const blocks = arrangeRows(submission);
  return { blocks, modes, modeOf, rows: pasteRows(blocks, modeOf) };
}
