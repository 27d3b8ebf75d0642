import { Link } from '@tanstack/react-router';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './report-history.module.css';
import { useTimeliness } from '../../../lib/reports/use-timeliness.ts';

interface ReportHistoryProps {
  readonly submission: SubmissionDto;
}

/** Every step of the report, the latest first: who, when, why. */
export function ReportHistory({ submission }: ReportHistoryProps) {
  const phrases = usePhrases().entry;
  const steps = submission.steps.toReversed();
  return (
    <section className={styles.history} aria-labelledby="entry-history">
      <h2 id="entry-history">{phrases.history}</h2>
      {steps.length === 0 ? (
        <p className={styles.empty}>{phrases.historyEmpty}</p>
      ) : (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <Step key={`${step.at}${step.action}`} step={step} submission={submission} />
          ))}
        </ol>
      )}
      <p className="no-print">
        <Link
          to="/nhat-ky/$halfYear/$unit"
          params={{ halfYear: submission.halfYear, unit: submission.unit.code }}
        >
          {phrases.trail}
        </Link>
      </p>
    </section>
  );
}

interface StepProps extends ReportHistoryProps {
  readonly step: SubmissionDto['steps'][number];
}

function Step({ step, submission }: StepProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const timeliness = useTimeliness();
  const sending = submission.sendings.find(({ sentAt }) => sentAt === step.at);
  const codeOf = (id: string) =>
    submission.rows.find(({ indicator }) => indicator.id === id)?.indicator.code ?? '';
  return (
    <li className={styles.step}>
      <p>
        <strong>{phrases.actions[step.action]}</strong>
        {sending !== undefined && step.action === 'submit' && <> · {timeliness(sending)}</>}
      </p>
      <p className={styles.who}>
        <DataText>{step.actorName}</DataText> ·{' '}
        <time dateTime={step.at}>{format.instant(step.at)}</time>
      </p>
      {step.reason !== null && (
        <p>
          <DataText>{step.reason}</DataText>
        </p>
      )}
      {step.remarks.length > 0 && (
        <ul className={styles.remarks}>
          {step.remarks.map(({ indicatorId, text }) => (
            <li key={indicatorId}>
              {codeOf(indicatorId)}: <DataText>{text}</DataText>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
