import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import { periodDto, periodListDto, periodListQuery, periodParams } from '@tiendo/contract/period';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { PeriodService } from './period.service.ts';

@ApiTags('periods')
@Controller('periods')
export class PeriodController {
  constructor(private readonly service: PeriodService) {}

  @Get()
  @Permission('period.read')
  @ApiOperation({ operationId: 'listPeriods', summary: 'Half-years, newest first' })
  @Answers(200, periodListDto)
  @Refuses('request.invalid')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: periodListQuery }) query: z.output<typeof periodListQuery>,
  ) {
    return this.service.list(actor, query);
  }

  @Get(':halfYear')
  @Permission('period.read')
  @ApiOperation({ operationId: 'getPeriod', summary: 'One half-year: window, due dates, state' })
  @Answers(200, periodDto)
  @Refuses('request.invalid', 'period.not-found')
  one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: periodParams }) { halfYear }: z.output<typeof periodParams>,
  ) {
    return answerByContent(known, this.service.one(actor, halfYear));
  }
}
