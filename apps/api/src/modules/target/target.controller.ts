import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { type TargetListQuery, targetListDto, targetListQuery } from '@tiendo/contract/target';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { TargetService } from './target.service.ts';

@ApiTags('targets')
@Controller('targets')
export class TargetController {
  constructor(private readonly service: TargetService) {}

  @Get()
  @Permission('target.read')
  @ApiOperation({
    operationId: 'listTargets',
    summary:
      'Year-end targets of own and overseen units with their revisions, by unit and indicator',
  })
  @Answers(200, targetListDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous', 'indicator.not-found')
  list(@CurrentActor() actor: Actor, @Query({ schema: targetListQuery }) query: TargetListQuery) {
    return this.service.list(actor, query);
  }
}
