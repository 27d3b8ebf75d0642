import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  meetingDto,
  meetingListDto,
  meetingListQuery,
  meetingParams,
} from '@tiendo/contract/meeting';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { MeetingService } from './meeting.service.ts';

@ApiTags('meetings')
@Permission('meeting.read')
@Controller('meetings')
export class MeetingController {
  constructor(private readonly service: MeetingService) {}

  @Get()
  @ApiOperation({ operationId: 'listMeetings', summary: 'Meetings, latest first' })
  @Answers(200, meetingListDto)
  @Refuses('request.invalid')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: meetingListQuery }) query: z.output<typeof meetingListQuery>,
  ) {
    return this.service.list(actor, query);
  }

  @Get(':meetingId')
  @ApiOperation({
    operationId: 'getMeeting',
    summary: 'A meeting: who came, what was said and concluded, and the tasks that came of it',
  })
  @Answers(200, meetingDto)
  @Refuses('request.invalid', 'meeting.not-found')
  one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: meetingParams }) { meetingId }: z.output<typeof meetingParams>,
  ) {
    return answerByContent(known, this.service.one(actor, meetingId));
  }
}
