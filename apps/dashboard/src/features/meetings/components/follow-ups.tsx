import type { TaskDto } from '@tiendo/contract/task';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { TaskLines } from '../../../lib/tasks/task-lines.tsx';
import styles from './meeting-page.module.css';

/** The tasks that follow from a remark or a conclusion, under it. */
export function FollowUps({ tasks }: { readonly tasks: readonly TaskDto[] }) {
  const { followUps } = usePhrases().meetings;
  if (tasks.length === 0) return null;
  return (
    <div className={styles.follow}>
      <h3>{followUps}</h3>
      <TaskLines tasks={tasks} />
    </div>
  );
}
