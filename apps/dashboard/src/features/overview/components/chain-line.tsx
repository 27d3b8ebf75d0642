import { Link } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { OverviewLine } from './overview-line.tsx';
import styles from './overview-lines.module.css';

/** Tasks past their deadline, and how far the conclusions of the last conference came. */
export function ChainLine({ overview }: { readonly overview: OverviewDto }) {
  const phrases = usePhrases().overview;
  const format = useFormat();
  const previous = overview.previousMeeting;
  return (
    <OverviewLine question={phrases.chain}>
      <ul className={styles.facts}>
        <li>
          <Link to="/nhiem-vu" search={{ standing: 'overdue' }}>
            {phrases.tasksOverdue(format.count(overview.tasks.overdue))}
          </Link>
        </li>
        {previous !== null && (
          <li>
            <Link to="/hoi-nghi/$meetingId" params={{ meetingId: previous.id }}>
              {phrases.conclusions(previous.tasksCompleted, previous.tasks)}
            </Link>
          </li>
        )}
      </ul>
    </OverviewLine>
  );
}
