import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  indicatorAtQuery,
  indicatorDto,
  indicatorListDto,
  indicatorListQuery,
  indicatorParams,
} from '@tiendo/contract/indicator';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { IndicatorService } from './indicator.service.ts';

@ApiTags('indicators')
@Permission('indicator.read')
@Controller('indicators')
export class IndicatorController {
  constructor(private readonly service: IndicatorService) {}

  @Get()
  @ApiOperation({
    operationId: 'listIndicators',
    summary: 'Indicators defined on a day (today), by block and display order',
  })
  @Answers(200, indicatorListDto)
  @Refuses('request.invalid')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: indicatorListQuery }) query: z.output<typeof indicatorListQuery>,
  ) {
    return this.service.list(actor, query);
  }

  @Get(':indicator')
  @ApiOperation({
    operationId: 'getIndicator',
    summary: 'An indicator as defined on a day (today)',
  })
  @Answers(200, indicatorDto)
  @Refuses('request.invalid', 'indicator.not-found')
  one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: indicatorParams }) { indicator }: z.output<typeof indicatorParams>,
    @Query({ schema: indicatorAtQuery }) { at }: z.output<typeof indicatorAtQuery>,
  ) {
    return answerByContent(known, this.service.one(actor, indicator, at));
  }
}
