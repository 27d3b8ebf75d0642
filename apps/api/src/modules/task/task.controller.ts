import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  type TaskListQuery,
  taskDto,
  taskListDto,
  taskListQuery,
  taskParams,
} from '@tiendo/contract/task';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { TaskService } from './task.service.ts';

@ApiTags('tasks')
@Permission('task.read')
@Controller('tasks')
export class TaskController {
  constructor(private readonly service: TaskService) {}

  @Get()
  @ApiOperation({
    operationId: 'listTasks',
    summary: 'Tasks one may see, the newest half-year first, within it in display order',
  })
  @Answers(200, taskListDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous')
  list(@CurrentActor() actor: Actor, @Query({ schema: taskListQuery }) query: TaskListQuery) {
    return this.service.list(actor, query);
  }

  @Get(':taskId')
  @ApiOperation({
    operationId: 'getTask',
    summary: 'A task with what it stands on and how it stands',
  })
  @Answers(200, taskDto)
  @Refuses('request.invalid', 'task.not-found')
  one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: taskParams }) { taskId }: z.output<typeof taskParams>,
  ) {
    return answerByContent(known, this.service.one(actor, taskId));
  }
}
