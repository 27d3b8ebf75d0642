import { Button } from '@tiendo/ui/button/button.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { StatusShape } from '@tiendo/ui/status-badge/status-shape.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { TaskLines } from '../../../lib/tasks/task-lines.tsx';
import { TASK_TONES } from '../../../lib/tasks/task-tones.ts';
import type { FilteredTasks, TaskGroup } from '../model/task-filter.ts';
import styles from './task-groups.module.css';

interface TaskGroupsProps {
  readonly filtered: FilteredTasks;
  /** There are tasks; if none is shown, the filter hides them. */
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

/** The tasks under the heading of how they stand in time. */
export function TaskGroups({ filtered, narrowed, onClear }: TaskGroupsProps) {
  const phrases = usePhrases().tasks;
  if (filtered.groups.length === 0) {
    return (
      <EmptyState
        title={phrases.emptyTitle}
        action={narrowed && <Button onClick={onClear}>{phrases.clearFilters}</Button>}
      >
        {narrowed ? phrases.emptyText : phrases.emptyAtAll}
      </EmptyState>
    );
  }
  return (
    <div className={styles.groups}>
      {filtered.groups.map((group) => (
        <Group key={group.standing} group={group} />
      ))}
    </div>
  );
}

function Group({ group }: { readonly group: TaskGroup }) {
  const { tasks: phrases, words } = usePhrases();
  const format = useFormat();
  const headingId = `tasks-${group.standing}`;
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <StatusShape tone={TASK_TONES[group.standing]} size={16} />
        {words.taskStandings[group.standing]}
        <span className={styles.count}>{phrases.counted(format.count(group.tasks.length))}</span>
      </h2>
      <TaskLines tasks={group.tasks} hideStanding={group.standing !== 'completed'} />
    </section>
  );
}
