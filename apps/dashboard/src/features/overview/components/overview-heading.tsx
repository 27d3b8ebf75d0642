import type { OverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { dayInText } from '../../../lib/day-in-text.ts';
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
  const halfYearName = useHalfYearName();
  const { from, to } = overview.window;
  const day = (text: string) => dayInText(text, format.language);
  return (
    <div className={styles.titles}>
      <h1 className={styles.heading}>{phrases.heading(halfYearName(overview.halfYear))}</h1>
      <ul className={styles.facts}>
        <li>{phrases.window(day(from), day(to))}</li>
        {readAt !== null && <li>{phrases.updated(format.instant(readAt))}</li>}
        <li className={styles.open}>
          {overview.periodState === 'closed' ? results.closed : results.notClosed}
        </li>
      </ul>
    </div>
  );
}
