import { Link } from '@tanstack/react-router';

import type { TaskDto } from '@tiendo/contract/task';
import { conclusionProgress } from '@tiendo/domain/meeting';
import { MeterBar } from '@tiendo/ui/meter-bar/meter-bar.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { TaskLines } from '../../../lib/tasks/task-lines.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import styles from './meeting-page.module.css';

interface MeetingTasksProps {
  readonly tasks: readonly TaskDto[];
}

/** How far the tasks of the conference are, and the way to all of them. */
export function MeetingProgress({ tasks }: MeetingTasksProps) {
  const phrases = usePhrases().meetings;
  const format = useFormat();
  const { done, total } = conclusionProgress(tasks);
  const drafts = tasks.filter(({ stage }) => stage === 'draft').length;
  const [first] = tasks;
  return (
    <MeetingPanel id="progress" title={phrases.tasks}>
      {total === 0 ? (
        <p className={styles.note}>
          {drafts === 0 ? phrases.noTasks : phrases.draftTasks(format.count(drafts))}
        </p>
      ) : (
        <MeterBar
          label={phrases.tasksDone}
          value={done}
          max={total}
          text={`${done}/${total}`}
          tone="positive"
        >
          {phrases.tasksDone}
        </MeterBar>
      )}
      {first !== undefined && (
        <Link to="/nhiem-vu" className="no-print" search={{ period: first.halfYear }}>
          {phrases.allTasks}
        </Link>
      )}
    </MeetingPanel>
  );
}

/** Tasks of the conference that rest on no single remark or conclusion. */
export function OtherTasks({ tasks }: MeetingTasksProps) {
  const phrases = usePhrases().meetings;
  if (tasks.length === 0) return null;
  return (
    <MeetingPanel id="other-tasks" title={phrases.otherTasks}>
      <TaskLines tasks={tasks} />
    </MeetingPanel>
  );
}
