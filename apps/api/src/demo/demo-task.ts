import { demoId } from './demo-id.ts';
import type { IndicatorCode } from './indicator-definition.ts';
import { indicatorIdOf } from './indicators.ts';
import type { Row } from './rows.ts';
import { DISTRICT, unitIdOf } from './units.ts';

type TaskColumns = Required<
  Pick<
    Row<'task'>,
    | 'content'
    | 'deliverable'
    | 'state'
    | 'stage'
    | 'priority'
    | 'claimed_on'
    | 'confirmed_on'
    | 'outcome'
    | 'obstacle'
  >
>;

/** A task of the demo with the units and indicators it names. */
export interface DemoTask extends TaskColumns {
  readonly key: string;
  readonly halfYear: string;
  /** What it follows from: ids of the rows, all of one meeting. */
  readonly basis: Required<
    Pick<Row<'task'>, 'meeting_id' | 'conclusion_id' | 'directive_id' | 'remark_id'>
  >;
  readonly lead: string;
  readonly coUnits: readonly string[];
  /** Null for a continuing task. */
  readonly dueOn: string | null;
  readonly indicators: Partial<Readonly<Record<IndicatorCode, string>>>;
}

/** Id of a task by its key. */
export const taskIdOf = (task: Pick<DemoTask, 'key'>): string => demoId(`task/${task.key}`);

export const taskRows = (tasks: readonly DemoTask[]): readonly Row<'task'>[] =>
  tasks.map((task, index) => ({
    id: taskIdOf(task),
    half_year: task.halfYear,
    // The district committee issues and sees them, drafts included; the board prepares them.
    issued_by_id: unitIdOf(DISTRICT),
    meeting_id: task.basis.meeting_id,
    conclusion_id: task.basis.conclusion_id,
    directive_id: task.basis.directive_id,
    remark_id: task.basis.remark_id,
    stage: task.stage,
    state: task.state,
    content: task.content,
    lead_unit_id: unitIdOf(task.lead),
    deliverable: task.deliverable,
    first_due_on: task.dueOn,
    due_on: task.dueOn,
    continuing: task.dueOn === null,
    priority: task.priority,
    responsible: null,
    claimed_on: task.claimed_on,
    confirmed_on: task.confirmed_on,
    outcome: task.outcome,
    obstacle: task.obstacle,
    display_order: index + 1,
    source: 'illustrative',
  }));

export const taskUnitRows = (tasks: readonly DemoTask[]): readonly Row<'task_unit'>[] =>
  tasks.flatMap((task) =>
    task.coUnits.map((unit, index) => ({
      task_id: taskIdOf(task),
      unit_id: unitIdOf(unit),
      display_order: index + 1,
    })),
  );

export const taskIndicatorRows = (tasks: readonly DemoTask[]): readonly Row<'task_indicator'>[] =>
  tasks.flatMap((task) =>
    Object.entries(task.indicators).map(([code, effect]) => ({
      task_id: taskIdOf(task),
      // The keys of `indicators` are indicator codes by its type.
      indicator_id: indicatorIdOf(code as IndicatorCode),
      effect,
    })),
  );
