import { useQuery } from '@tanstack/react-query';

import type { MeetingDto } from '@tiendo/contract/meeting';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { useScreenTitle } from '../../../lib/screen-title.ts';
import { ScreenFailure, ScreenWaiting } from '../../../lib/screen-state.tsx';
import { useHashTarget } from '../../../lib/use-hash-target.ts';
import { meetingQuery } from '../api/meeting-query.ts';
import { prepareMeeting } from '../model/prepare-meeting.ts';
import { MeetingConclusions } from './meeting-conclusions.tsx';
import { MeetingDirectives } from './meeting-directives.tsx';
import { MeetingHeading } from './meeting-heading.tsx';
import styles from './meeting-page.module.css';
import { MeetingParticipants } from './meeting-participants.tsx';
import { MeetingRemarks } from './meeting-remarks.tsx';
import { MeetingProgress, OtherTasks } from './meeting-tasks.tsx';

/** One conference, complete. */
export function MeetingPage({ meetingId }: { readonly meetingId: string }) {
  const meeting = useQuery(meetingQuery(meetingId));
  if (meeting.data !== undefined) return <Meeting meeting={meeting.data} />;
  if (meeting.isError) {
    return <ScreenFailure error={meeting.error} onRetry={() => void meeting.refetch()} />;
  }
  return <MeetingWaiting />;
}

function Meeting({ meeting }: { readonly meeting: MeetingDto }) {
  const prepared = prepareMeeting(meeting);
  const target = useHashTarget(true);
  useScreenTitle(meeting.title);
  return (
    <div className="page">
      <MeetingHeading meeting={meeting} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <MeetingRemarks prepared={prepared} target={target} />
          <MeetingConclusions conclusions={prepared.conclusions} target={target} />
          <OtherTasks tasks={prepared.otherTasks} />
        </div>
        <aside className={styles.side}>
          <MeetingProgress tasks={meeting.tasks} />
          <MeetingParticipants blocks={prepared.blocks} />
          <MeetingDirectives directives={meeting.directives} target={target} />
        </aside>
      </div>
    </div>
  );
}

function MeetingWaiting() {
  return (
    <div className="page">
      <ScreenWaiting />
      <Skeleton height="11rem" />
      <div className={styles.columns}>
        <Skeleton height="32rem" />
        <Skeleton height="32rem" />
      </div>
    </div>
  );
}
