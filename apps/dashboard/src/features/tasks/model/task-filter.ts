import type { TaskDto } from '@tiendo/contract/task';
import { TASK_STANDINGS, taskStanding, type TaskStanding } from '@tiendo/domain/task';

import type { TaskFilter } from './task-address.ts';

/** A unit that one can filter by. */
interface UnitChoice {
  readonly code: string;
  readonly shortName: string;
}

/** Tasks that stand alike in time. */
export interface TaskGroup {
  readonly standing: TaskStanding;
  readonly tasks: readonly TaskDto[];
}

/** The list as the address asks for it. */
export interface FilteredTasks {
  /** Groups to draw, the worst first; those without tasks are left out. */
  readonly groups: readonly TaskGroup[];
  /** How many stand how among the unit's tasks, whichever standing is chosen. */
  readonly counts: Readonly<Record<TaskStanding, number>>;
  readonly total: number;
  readonly units: readonly UnitChoice[];
}

/** Groups the tasks of a unit, or of all, by how they stand in time. */
export function filterTasks(tasks: readonly TaskDto[], filter: TaskFilter): FilteredTasks {
  const ofUnit = tasks.filter(
    (task) => filter.unit === undefined || unitsOf(task).some(({ code }) => code === filter.unit),
  );
  const all = TASK_STANDINGS.map((standing) => ({
    standing,
    tasks: ofUnit
      .filter((task) => taskStanding(task) === standing)
      .toSorted(standing === 'completed' ? byLatest : byDeadline),
  }));
  const count = (standing: TaskStanding) =>
    all.find((group) => group.standing === standing)?.tasks.length ?? 0;
  return {
    groups: all.filter(
      (group) =>
        group.tasks.length > 0 &&
        (filter.standing === undefined || filter.standing === group.standing),
    ),
    counts: {
      overdue: count('overdue'),
      'due-soon': count('due-soon'),
      'on-time': count('on-time'),
      'no-deadline': count('no-deadline'),
      draft: count('draft'),
      'set-aside': count('set-aside'),
      completed: count('completed'),
    },
    total: ofUnit.length,
    units: unitChoices(tasks),
  };
}

const unitsOf = (task: TaskDto) => [task.lead, ...task.coUnits];

/** The soonest first; equals keep the order they came in. */
const byDeadline = (one: TaskDto, other: TaskDto): number =>
  (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');

/** What is done is looked back on: the latest first. */
const byLatest = (one: TaskDto, other: TaskDto): number => byDeadline(other, one);

function unitChoices(tasks: readonly TaskDto[]): UnitChoice[] {
  const byCode = new Map(tasks.flatMap(unitsOf).map((unit) => [unit.code, unit]));
  const collator = new Intl.Collator('vi');
  return [...byCode.values()].toSorted((one, other) =>
    collator.compare(one.shortName, other.shortName),
  );
}
