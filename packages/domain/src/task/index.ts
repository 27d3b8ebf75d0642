export {
  type Extension,
  type Priority,
  type Task,
  type TaskBasis,
  type TaskDue,
  type TaskProblem,
  type TaskStage,
  type TaskState,
  PRIORITIES,
  TASK_PROBLEMS,
  TASK_STAGES,
  TASK_STATES,
  dueDateInForce,
  stageUnder,
  taskProblems,
} from './task.ts';
export {
  type TaskStanding,
  type TimedTask,
  TASK_STANDINGS,
  completedLate,
  taskStanding,
} from './standing.ts';
export {
  type DueOnWorkingDay,
  type TimeStatus,
  type TimeView,
  DUE_SOON_DAYS,
  TIME_STATUSES,
  dueOnWorkingDay,
  timeStatus,
} from './time-status.ts';
