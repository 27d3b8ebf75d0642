import { Link } from '@tanstack/react-router';

import type { TaskDto } from '@tiendo/contract/task';

import { DataText, MixedText } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { SourceMark } from '../source-mark.tsx';
import { coUnitsInLine } from './co-units.ts';
import styles from './task-line.module.css';
import { TaskStandingBadge } from './task-standing-badge.tsx';

interface TaskLineProps {
  readonly task: TaskDto;
  /** Left out where a heading above already says it. */
  readonly hideStanding?: boolean;
}

/** One task in a list: what, who, until when, how it stands. It opens among the tasks. */
export function TaskLine({ task, hideStanding = false }: TaskLineProps) {
  const { words } = usePhrases();
  const format = useFormat();
  return (
    <article className={styles.line}>
      <div className={styles.text}>
        <Link
          to="/nhiem-vu"
          search={(before) => ({ ...before, task: task.id })}
          className={styles.content}
        >
          <DataText>{task.content}</DataText>
        </Link>
        <p className={styles.facts}>
          <span>
            {words.taskLead}:{' '}
            <strong>
              <DataText>{task.lead.shortName}</DataText>
            </strong>
          </span>
          {task.coUnits.length > 0 && (
            <span>
              {words.taskCoUnits}:{' '}
              <MixedText>{coUnitsInLine(task.coUnits, words.moreUnits)}</MixedText>
            </span>
          )}
          <span className="tabular-nums">
            {task.dueOn === null
              ? words.taskContinuing
              : `${words.taskDue}: ${format.day(task.dueOn)}`}
          </span>
          <SourceMark source={task.source} />
        </p>
      </div>
      <div className={styles.marks}>
        {task.stage === 'assigned' && task.state !== 'completed' && (
          <span className={styles.state}>{words.taskStates[task.state]}</span>
        )}
        {!hideStanding && <TaskStandingBadge task={task} />}
      </div>
    </article>
  );
}
