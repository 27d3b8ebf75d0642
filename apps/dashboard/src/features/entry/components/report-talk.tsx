import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { openThreads, threadsOf } from '../../../lib/comments/threads.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import styles from './report-history.module.css';
import { TalkButton } from './talk-button.tsx';
import { TalkPlace } from './talk-place.tsx';
import { useRowTalk } from './use-row-talk.ts';

interface ReportTalkProps {
  readonly report: SubmissionDto;
  /** Leads to the cell of a row. */
  readonly lead: (row: SubmissionRowDto) => void;
}

/** What is said of the whole report, and which cells wait for an answer. */
export function ReportTalk({ report, lead }: ReportTalkProps) {
  const { comments } = usePhrases().entry;
  const { language } = useLanguage();
  const talk = useRowTalk(report, null, true);
  const waiting = report.rows.filter(
    ({ indicator }) => openThreads(threadsOf(report.comments, indicator.id)) > 0,
  );
  if (!talk.isThere) return null;
  return (
    <section className={`${styles.history} no-print`} aria-labelledby="entry-talk">
      <h2 id="entry-talk">{comments.whole}</h2>
      {waiting.length > 0 && (
        <p>
          {comments.cells}{' '}
          {waiting.map((row) => (
            <button
              key={row.indicator.id}
              type="button"
              className={styles.lead}
              onClick={() => lead(row)}
            >
              {row.indicator.code} {indicatorName(row.indicator, language)}
            </button>
          ))}
        </p>
      )}
      <div>
        <TalkButton talk={talk} about={comments.whole} />
        <TalkPlace talk={talk} report={report} indicatorId={null} about={comments.whole} />
      </div>
    </section>
  );
}
