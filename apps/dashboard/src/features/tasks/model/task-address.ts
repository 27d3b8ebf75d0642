import { TASK_STANDINGS, type TaskStanding } from '@tiendo/domain/task';

/** What the address of the task list holds. */
export interface TaskFilter {
  readonly period?: string;
  /** Code of a unit that leads or co-operates. */
  readonly unit?: string;
  readonly standing?: TaskStanding;
  /** Id of the task whose detail is open. */
  readonly task?: string;
}

/** Reads the address; what means nothing is dropped rather than refused. */
export function parseTaskFilter(search: Readonly<Record<string, unknown>>): TaskFilter {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const period = text('period');
  const unit = text('unit');
  const task = text('task');
  const standing = TASK_STANDINGS.find((one) => one === search['standing']);
  return {
    ...(period !== undefined && /^\d{4}-H[12]$/u.test(period) && { period }),
    ...(unit !== undefined && { unit }),
    ...(standing !== undefined && { standing }),
    ...(task !== undefined && { task }),
  };
}
