import { z } from 'zod';

import { PRIORITIES, TASK_STAGES, TASK_STATES, TIME_STATUSES } from '@tiendo/domain/task';

import { pageOf, pageQuery } from './paging.ts';
import { dayText, halfYearText, source, unitRef } from './primitives.ts';

/** Wire shapes of `/tasks`. */
export const taskListQuery = z.strictObject({
  ...pageQuery,
  period: halfYearText.optional(),
  unit: unitRef.optional(),
  meeting: z.uuid().optional(),
});
export type TaskListQuery = z.infer<typeof taskListQuery>;
export const taskParams = z.strictObject({ taskId: z.uuid() });

const unitName = z.object({
  unitId: z.uuid(),
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
});

/** A task; how it stands in time is derived from its dates when it is read. */
export const taskDto = z
  .object({
    id: z.uuid(),
    halfYear: halfYearText,
    stage: z.enum(TASK_STAGES),
    state: z.enum(TASK_STATES),
    /** Null while it is a draft, paused or declined: it has no time of its own then. */
    timeStatus: z.enum(TIME_STATUSES).nullable(),
    content: z.string(),
    lead: unitName,
    coUnits: z.array(unitName),
    deliverable: z.string().nullable(),
    firstDueOn: dayText.nullable(),
    dueOn: dayText.nullable(),
    /** The working day that counts when the due day is a day off. */
    dueOnWorkingDay: dayText.nullable(),
    continuing: z.boolean(),
    priority: z.enum(PRIORITIES),
    responsible: z.string().nullable(),
    claimedOn: dayText.nullable(),
    confirmedOn: dayText.nullable(),
    outcome: z.string().nullable(),
    obstacle: z.string().nullable(),
    basis: z.object({
      meetingId: z.uuid().nullable(),
      meetingTitle: z.string().nullable(),
      noticeNumber: z.string().nullable(),
      conclusionId: z.uuid().nullable(),
      conclusionItem: z.string().nullable(),
      remarkId: z.uuid().nullable(),
      directiveId: z.uuid().nullable(),
      directiveTitle: z.string().nullable(),
    }),
    indicators: z.array(
      z.object({
        indicatorId: z.uuid(),
        code: z.string(),
        name: z.string(),
        nameEn: z.string(),
        effect: z.string().nullable(),
      }),
    ),
    source,
  })
  .meta({ id: 'Task' });
export type TaskDto = z.infer<typeof taskDto>;
export const taskListDto = pageOf(taskDto).meta({ id: 'TaskList' });
export type TaskListDto = z.infer<typeof taskListDto>;
