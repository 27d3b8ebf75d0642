import { Link } from '@tanstack/react-router';

import type { MeetingListDto } from '@tiendo/contract/meeting';
import { MeterBar } from '@tiendo/ui/meter-bar/meter-bar.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { SourceMark } from '../../../lib/source-mark.tsx';
import { useMeetingTime } from '../model/use-meeting-time.ts';
import styles from './meetings-page.module.css';

interface MeetingCardProps {
  readonly meeting: MeetingListDto['items'][number];
}

/** One conference in the list: what, when, where, and how far its tasks are. */
export function MeetingCard({ meeting }: MeetingCardProps) {
  const phrases = usePhrases().meetings;
  const nameOf = useHalfYearName();
  const time = useMeetingTime(meeting);
  return (
    <article className={styles.card}>
      <div className={styles.text}>
        <p className={styles.kind}>
          {phrases.kinds[meeting.kind]} · {nameOf(meeting.halfYear)}
          <SourceMark source={meeting.source} />
        </p>
        <h2 className={styles.title}>
          <Link to="/hoi-nghi/$meetingId" params={{ meetingId: meeting.id }}>
            <DataText>{meeting.title}</DataText>
          </Link>
        </h2>
        <p className={styles.facts}>
          <span>{time}</span>
          {meeting.place !== null && <DataText>{meeting.place}</DataText>}
          <DataText>{meeting.organiserName}</DataText>
        </p>
      </div>
      <TaskProgress meeting={meeting} />
    </article>
  );
}

function TaskProgress({ meeting }: MeetingCardProps) {
  const phrases = usePhrases().meetings;
  const format = useFormat();
  const { tasks, tasksCompleted, conclusions } = meeting;
  return (
    <div className={styles.progress}>
      {tasks === 0 ? (
        <p>{phrases.noTasks}</p>
      ) : (
        <>
          <p>{phrases.tasksDone}</p>
          <MeterBar
            label={phrases.tasksDone}
            value={tasksCompleted}
            max={tasks}
            text={`${tasksCompleted}/${tasks}`}
            tone="positive"
          />
        </>
      )}
      {conclusions > 0 && <p>{phrases.conclusionCount(format.count(conclusions))}</p>}
    </div>
  );
}
