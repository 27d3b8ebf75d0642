import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type { MeetingDto, MeetingListDto, meetingListQuery } from '@tiendo/contract/meeting';
import { dayText } from '@tiendo/contract/primitives';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { DirectiveService } from '../directive/directive.service.ts';
import { TaskService } from '../task/task.service.ts';
import { presentMeeting, presentMeetingSummary } from './meeting.presenter.ts';
import { MeetingRepository } from './meeting.repository.ts';

const cursorKey = z.tuple([dayText, z.uuid()]);

/** Meetings and the chain from what was said there to tasks. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly meetings: MeetingRepository,
    private readonly directives: DirectiveService,
    private readonly tasks: TaskService,
  ) {}

  list(actor: Actor, query: z.output<typeof meetingListQuery>): Promise<MeetingListDto> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const { period: halfYear, limit } = query;
      const rows = await this.meetings.list({ halfYear, after, limit: limit + 1 });
      return pageOfRows(rows, limit, ({ heldOn, id }) => [heldOn, id], presentMeetingSummary);
    });
  }

  one(actor: Actor, meetingId: string): Promise<MeetingDto> {
    return this.transactions.read(actor, async () => {
      const heading = await this.meetings.one(meetingId);
      if (!heading) throw new AppError('meeting.not-found');
      const remarks = await this.meetings.remarks(meetingId);
      const tasks = await this.tasks.all({ meetingId });
      const directiveIds = [
        ...remarks.map(({ directiveId }) => directiveId),
        ...tasks.map(({ basis }) => basis.directiveId),
      ].filter((id) => id !== null);
      return presentMeeting({
        heading,
        participants: await this.meetings.participants(meetingId),
        remarks,
        notices: await this.meetings.notices(meetingId),
        conclusions: await this.meetings.conclusions(meetingId),
        directives: await this.directives.byIds([...new Set(directiveIds)]),
        tasks,
      });
    });
  }
}
