import type { TaskDto } from '@tiendo/contract/task';

import { TaskLine } from './task-line.tsx';
import styles from './task-lines.module.css';

interface TaskLinesProps {
  readonly tasks: readonly TaskDto[];
  readonly hideStanding?: boolean;
}

/** Tasks under one another, divided by a line. */
export function TaskLines({ tasks, hideStanding = false }: TaskLinesProps) {
  return (
    <ul className={styles.list}>
      {tasks.map((task) => (
        <li key={task.id} id={`task-${task.id}`}>
          <TaskLine task={task} hideStanding={hideStanding} />
        </li>
      ))}
    </ul>
  );
}
