import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import { directiveListDto, directiveListQuery } from '@tiendo/contract/meeting';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { DirectiveService } from './directive.service.ts';

@ApiTags('meetings')
@Controller('directives')
export class DirectiveController {
  constructor(private readonly service: DirectiveService) {}

  @Get()
  @Permission('directive.read')
  @ApiOperation({ operationId: 'listDirectives', summary: 'Directives, in display order' })
  @Answers(200, directiveListDto)
  @Refuses('request.invalid')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: directiveListQuery }) query: z.output<typeof directiveListQuery>,
  ) {
    return this.service.list(actor, query);
  }
}
