import { Module } from '@nestjs/common';

import { DirectiveModule } from '../directive/directive.module.ts';
import { TaskModule } from '../task/task.module.ts';
import { MeetingController } from './meeting.controller.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingService } from './meeting.service.ts';

@Module({
  imports: [DirectiveModule, TaskModule],
  controllers: [MeetingController],
  providers: [MeetingService, MeetingRepository],
})
export class MeetingModule {}
