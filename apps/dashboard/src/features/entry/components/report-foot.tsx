import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { SendingReceipt } from '../../../lib/reports/sending-receipt.tsx';
import styles from './entry-page.module.css';
import { ReportHistory } from './report-history.tsx';
import { ReportTalk } from './report-talk.tsx';

interface ReportFootProps {
  readonly submission: SubmissionDto;
  /** Leads to the cell of a row. */
  readonly lead: (row: SubmissionRowDto) => void;
}

/** What stands under a form: what its sender keeps, every step of the report, and what is said of it. */
export function ReportFoot({ submission, lead }: ReportFootProps) {
  const sending = submission.sendings.at(-1);
  return (
    <>
      {/* Below what one has just sent, so that nothing jumps; the focus is led here. */}
      {sending !== undefined && <SendingReceipt submission={submission} sending={sending} />}
      <div className={styles.sheet}>
        <ReportHistory submission={submission} />
        <ReportTalk report={submission} lead={lead} />
      </div>
    </>
  );
}
