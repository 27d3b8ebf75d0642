import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { type ResultListQuery, resultListDto, resultListQuery } from '@tiendo/contract/result';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { ResultService } from './result.service.ts';

@ApiTags('results')
@Controller('results')
export class ResultController {
  constructor(private readonly service: ResultService) {}

  @Get()
  @Permission('result.read')
  @ApiOperation({
    operationId: 'listResults',
    summary:
      'Computed rows of units that sent their report and of those above them, by unit and indicator id',
  })
  @Answers(200, resultListDto)
  @Refuses(
    'request.invalid',
    'result.basis-not-kept',
    'period.not-found',
    'unit.not-found',
    'unit.code-ambiguous',
    'indicator.not-found',
  )
  list(@CurrentActor() actor: Actor, @Query({ schema: resultListQuery }) query: ResultListQuery) {
    return this.service.list(actor, query);
  }
}
