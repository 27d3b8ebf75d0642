import { useQuery } from '@tanstack/react-query';

import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { ScreenFailure, ScreenWaiting } from '../../../lib/screen-state.tsx';
import { meetingsQuery } from '../api/meetings-query.ts';
import { MeetingCard } from './meeting-card.tsx';
import styles from './meetings-page.module.css';

/** The conferences, each with how far its tasks are. */
export function MeetingsPage() {
  const phrases = usePhrases().meetings;
  const list = useQuery(meetingsQuery);
  useScreenTitle(phrases.title);
  if (list.data === undefined && list.isError) {
    return <ScreenFailure error={list.error} onRetry={() => void list.refetch()} />;
  }
  return (
    <div className="page">
      <header className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
      </header>
      {list.data === undefined && <MeetingsWaiting />}
      {list.data?.items.length === 0 && (
        <EmptyState title={phrases.emptyTitle}>{phrases.emptyText}</EmptyState>
      )}
      {list.data !== undefined && list.data.items.length > 0 && (
        <ul className={styles.list}>
          {list.data.items.map((meeting) => (
            <li key={meeting.id}>
              <MeetingCard meeting={meeting} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function MeetingsWaiting() {
  return (
    <div className={styles.list}>
      <ScreenWaiting />
      <Skeleton height="9rem" />
      <Skeleton height="9rem" />
    </div>
  );
}
