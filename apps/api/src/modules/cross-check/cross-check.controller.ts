import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type CrossCheckBody,
  type CrossCheckCellDto,
  type CrossCheckParams,
  type CrossCheckQuery,
  crossCheckBody,
  crossCheckCellDto,
  crossCheckListDto,
  crossCheckParams,
  crossCheckQuery,
} from '@tiendo/contract/cross-check';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { CrossCheckCells } from './cross-check-cells.ts';
import { CrossCheckService } from './cross-check.service.ts';

@ApiTags('cross-checks')
@Controller('cross-checks')
export class CrossCheckController {
  constructor(
    private readonly cells: CrossCheckCells,
    private readonly service: CrossCheckService,
  ) {}

  @Get()
  @Permission('figure.read')
  @ApiOperation({
    operationId: 'listCrossChecks',
    summary: 'Figures as they were sent in one’s field, each with what the department says of it',
  })
  @Answers(200, crossCheckListDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  list(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Query({ schema: crossCheckQuery }) query: CrossCheckQuery,
  ): Promise<Answer> {
    return answerByContent(known, this.cells.list(actor, query));
  }

  @Put(':halfYear/:unit/:indicator')
  @Permission('figure.cross-check')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({
    operationId: 'giveCrossCheck',
    summary: 'Say whether a figure in one’s field is what one’s own department has',
  })
  @Answers(200, crossCheckCellDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'indicator.not-found',
    'cross-check.not-in-field',
    'cross-check.nothing-sent',
    'cross-check.superseded',
    'cross-check.difference-missing',
    'cross-check.no-number',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  give(
    @CurrentAsker() asker: Asker,
    @Param({ schema: crossCheckParams }) params: CrossCheckParams,
    @Body({ schema: crossCheckBody }) body: CrossCheckBody,
  ): Promise<CrossCheckCellDto> {
    return this.service.give(asker, params, body);
  }
}
