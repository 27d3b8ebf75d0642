import type { SubmissionDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { ReportReview } from '../model/report-review.ts';
import styles from './report-counts.module.css';

interface ReportCountsProps {
  readonly submission: SubmissionDto;
  readonly review: ReportReview;
}

/** How full the report is, and how much of it wants a look. */
export function ReportCounts({ submission, review }: ReportCountsProps) {
  const { counts } = usePhrases().approval;
  const format = useFormat();
  const { filled, required } = submission;
  const { explained, unexplained, blocking } = review;
  const tiles = [
    { id: 'filled', term: counts.filled, text: `${filled}/${required}`, isBad: false },
    { id: 'explained', term: counts.explained, text: format.count(explained), isBad: false },
    {
      id: 'unexplained',
      term: counts.unexplained,
      text: format.count(unexplained),
      isBad: unexplained > 0,
    },
    { id: 'blocking', term: counts.blocking, text: format.count(blocking), isBad: blocking > 0 },
  ];
  return (
    <section aria-label={counts.title}>
      <dl className={styles.tiles}>
        {tiles.map(({ id, term, text, isBad }) => (
          <div key={id} className={styles.tile} data-bad={isBad || undefined}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
