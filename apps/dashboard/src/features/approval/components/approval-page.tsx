import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { isWithReaders } from '@tiendo/domain/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import { waitingChange } from '../../../lib/reports/is-change.ts';
import { SendingReceipt } from '../../../lib/reports/sending-receipt.tsx';
import { submissionQuery } from '../../../lib/reports/submission-query.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { useSession } from '../../../lib/session.ts';
import { reviewOf } from '../model/report-review.ts';
import { ApprovalBar } from './approval-bar.tsx';
import { ApprovalHead } from './approval-head.tsx';
import styles from './approval-page.module.css';
import { ApprovalSkeleton } from './approval-skeleton.tsx';
import { Blockers } from './blockers.tsx';
import { CellsToSee } from './cells-to-see.tsx';
import { FormFigures } from './form-figures.tsx';
import { ReportCounts } from './report-counts.tsx';
import { SendingFacts } from './sending-facts.tsx';
import { UnitOpinions } from './unit-opinions.tsx';
import { useShowReceipt } from './use-show-receipt.ts';

// Of a report that was sent before; what it says is asked for besides.
const ChangesSinceSent = lazy(async () => ({
  default: (await import('./changes-since-sent.tsx')).ChangesSinceSent,
}));

interface ApprovalPageProps {
  readonly halfYear: string;
  readonly unit: string;
  /** The papers of the report. */
  readonly papers: (seat: PapersSeat) => ReactNode;
  /** What else is to be known of the report before one sends it. */
  readonly notice?: ((submission: SubmissionDto) => ReactNode) | undefined;
}

/** What a place for papers needs to know of the report. */
interface PapersSeat {
  readonly halfYear: string;
  /** Id of the unit. */
  readonly unit: string;
  readonly canFill: boolean;
  readonly onReading: () => void;
}

/** All that whoever approves a report has to see, and the way to send it, on one page. */
export function ApprovalPage({ halfYear, unit, papers, notice }: ApprovalPageProps) {
  const title = usePhrases().approval.title(useHalfYearName()(halfYear));
  // Whoever sends sees the report as it is now, not as it was when somebody last looked.
  const submission = useQuery({ ...submissionQuery(halfYear, unit), refetchOnMount: 'always' });
  const name = submission.data?.unit.shortName;
  useScreenTitle(name === undefined ? title : `${title}, ${name}`);
  if (submission.data !== undefined) {
    const slots = { papers, notice };
    return <Loaded title={title} unit={unit} submission={submission.data} {...slots} />;
  }
  if (submission.error === null) return <ApprovalSkeleton title={title} />;
  return <ScreenFailure error={submission.error} onRetry={() => void submission.refetch()} />;
}

interface LoadedProps extends Pick<ApprovalPageProps, 'notice' | 'papers' | 'unit'> {
  readonly title: string;
  readonly submission: SubmissionDto;
}

function Loaded({ title, unit, submission, papers, notice }: LoadedProps) {
  const { businessNow } = useSession();
  const now = useBusinessMinute() ?? businessNow;
  const review = reviewOf(submission);
  useShowReceipt(submission);
  const sending = submission.sendings.at(-1);
  const isSent = isWithReaders(submission.state);
  const waits = submission.rows.some(({ figure }) => waitingChange(figure) !== null);
  const receipt = sending !== undefined && (
    <SendingReceipt submission={submission} sending={sending} />
  );
  return (
    <div className="page">
      <div className={styles.page}>
        <ApprovalHead title={title} submission={submission} />
        {notice?.(submission)}
        {isSent && receipt}
        <SendingFacts submission={submission} now={now}>
          {papers({
            halfYear: submission.halfYear,
            unit: submission.unit.id,
            canFill: false,
            onReading: () => undefined,
          })}
        </SendingFacts>
        <ReportCounts submission={submission} review={review} />
        <Blockers submission={submission} unit={unit} />
        <CellsToSee submission={submission} cells={review.cells} unit={unit} />
        {(isSent ? waits : sending !== undefined) && (
          <Suspense>
            <ChangesSinceSent submission={submission} unit={unit} />
          </Suspense>
        )}
        <UnitOpinions submission={submission} />
        <FormFigures submission={submission} unit={unit} />
        {!isSent && receipt}
        <ApprovalBar submission={submission} now={now} blocking={review.blocking} />
      </div>
    </div>
  );
}
