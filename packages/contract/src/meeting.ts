import { z } from 'zod';

import {
  MEETING_KINDS,
  NOTICE_STATES,
  PARTICIPANT_BLOCKS,
  REMARK_KINDS,
  SESSIONS,
} from '@tiendo/domain/meeting';

import { pageOf, pageQuery } from './paging.ts';
import { dayText, halfYearText, source } from './primitives.ts';
import { taskDto } from './task.ts';

/** Wire shapes of `/meetings` and `/directives`. */
export const meetingListQuery = z.strictObject({ ...pageQuery, period: halfYearText.optional() });
export const meetingParams = z.strictObject({ meetingId: z.uuid() });

export const directiveDto = z
  .object({
    id: z.uuid(),
    number: z.string().nullable(),
    issuer: z.string(),
    title: z.string(),
    issuedOn: dayText.nullable(),
    source,
  })
  .meta({ id: 'Directive' });
export type DirectiveDto = z.infer<typeof directiveDto>;
export const directiveListQuery = z.strictObject({ ...pageQuery });
export const directiveListDto = pageOf(directiveDto).meta({ id: 'DirectiveList' });

const heading = {
  id: z.uuid(),
  kind: z.enum(MEETING_KINDS),
  title: z.string(),
  halfYear: halfYearText,
  organiserName: z.string(),
  heldOn: dayText,
  session: z.enum(SESSIONS).nullable(),
  heldAt: z.string().nullable(),
  place: z.string().nullable(),
  /** Null where the source names none. */
  chair: z.string().nullable(),
  source,
};

export const meetingSummaryDto = z
  .object({
    ...heading,
    tasks: z.number().int(),
    tasksCompleted: z.number().int(),
    conclusions: z.number().int(),
  })
  .meta({ id: 'MeetingSummary' });
export const meetingListDto = pageOf(meetingSummaryDto).meta({ id: 'MeetingList' });
export type MeetingListDto = z.infer<typeof meetingListDto>;

export const conclusionDto = z
  .object({
    id: z.uuid(),
    item: z.string(),
    text: z.string(),
    withoutTasks: z.boolean(),
    noticeId: z.uuid().nullable(),
    taskIds: z.array(z.uuid()),
    source,
  })
  .meta({ id: 'Conclusion' });

export const meetingDto = z
  .object({
    ...heading,
    sourceNote: z.string().nullable(),
    participants: z.array(
      z.object({
        block: z.enum(PARTICIPANT_BLOCKS),
        description: z.string(),
        personName: z.string().nullable(),
        office: z.string().nullable(),
        unitId: z.uuid().nullable(),
        source,
      }),
    ),
    remarks: z.array(
      z.object({
        id: z.uuid(),
        kind: z.enum(REMARK_KINDS),
        text: z.string(),
        directiveId: z.uuid().nullable(),
        taskIds: z.array(z.uuid()),
        source,
      }),
    ),
    notices: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        title: z.string(),
        state: z.enum(NOTICE_STATES),
        signedOn: dayText.nullable(),
        signer: z.string().nullable(),
        source,
      }),
    ),
    conclusions: z.array(conclusionDto),
    directives: z.array(directiveDto),
    tasks: z.array(taskDto),
  })
  .meta({ id: 'Meeting' });
export type MeetingDto = z.infer<typeof meetingDto>;
