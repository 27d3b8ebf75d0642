import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  overviewDto,
  overviewParams,
  overviewQuery,
  unitOverviewDto,
  unitOverviewParams,
} from '@tiendo/contract/overview';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { KnownVersion, type Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { OverviewService } from './overview.service.ts';
import { UnitOverviewService } from './unit-overview.service.ts';

@ApiTags('overview')
@Controller('overview')
export class OverviewController {
  constructor(
    private readonly overview: OverviewService,
    private readonly unitOverview: UnitOverviewService,
  ) {}

  @Get(':halfYear')
  @Permission('overview.read')
  @ApiOperation({
    operationId: 'getOverview',
    summary: 'Everything one step below a unit: reports, results, totals, tasks, conferences',
  })
  @Answers(200, overviewDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  read(
    @CurrentActor() actor: Actor,
    @Param({ schema: overviewParams }) { halfYear }: z.output<typeof overviewParams>,
    @Query({ schema: overviewQuery }) { parent }: z.output<typeof overviewQuery>,
    @KnownVersion() known: Revalidation,
  ): Promise<Answer> {
    return this.overview.read(actor, halfYear, parent, known);
  }

  @Get(':halfYear/units/:unit')
  @Permission('result.read')
  @ApiOperation({
    operationId: 'getUnitOverview',
    summary: 'One unit: every indicator as it stands and stood, its report and its tasks',
  })
  @Answers(200, unitOverviewDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  unit(
    @CurrentActor() actor: Actor,
    @Param({ schema: unitOverviewParams }) params: z.output<typeof unitOverviewParams>,
    @KnownVersion() known: Revalidation,
  ): Promise<Answer> {
    return this.unitOverview.read(actor, params.halfYear, params.unit, known);
  }
}
