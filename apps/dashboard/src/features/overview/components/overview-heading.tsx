import type { OverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useReviewWords } from '../../../i18n/use-review-words.ts';
import styles from './overview-lines.module.css';

interface OverviewHeadingProps {
  readonly overview: OverviewDto;
  /** Business minute of the answer on the screen. */
  readonly readAt: string | null;
}

/** Which half-year, from when to when, how fresh, and whether it is closed. */
export function OverviewHeading({ overview, readAt }: OverviewHeadingProps) {
  const { overview: phrases, results } = usePhrases();
  const format = useFormat();
  const review = useReviewWords();
  return (
    <div className={styles.titles}>
      <h1 className={styles.heading}>{review.heading(overview.halfYear)}</h1>
      <ul className={styles.facts}>
        <li>{review.window(overview)}</li>
        {readAt !== null && <li>{phrases.updated(format.instant(readAt))}</li>}
        <li className={styles.open}>
          {overview.periodState === 'closed' ? results.closed : results.notClosed}
        </li>
      </ul>
    </div>
  );
}
