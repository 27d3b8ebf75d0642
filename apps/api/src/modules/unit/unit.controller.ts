import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';

import { pageQuery } from '@tiendo/contract/paging';
import {
  type UnitListQuery,
  unitAtQuery,
  unitDto,
  unitListDto,
  unitListQuery,
  unitParams,
  unitVersionListDto,
} from '@tiendo/contract/unit';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { UnitService } from './unit.service.ts';

const versionsQuery = z.strictObject({ ...pageQuery, ...unitAtQuery.shape });

@ApiTags('units')
@Permission('unit.read')
@Controller('units')
export class UnitController {
  constructor(private readonly service: UnitService) {}

  @Get()
  @ApiOperation({
    operationId: 'listUnits',
    summary: 'Units in force on a day (today), in their official order',
  })
  @Answers(200, unitListDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous')
  list(@CurrentActor() actor: Actor, @Query({ schema: unitListQuery }) query: UnitListQuery) {
    return this.service.list(actor, query);
  }

  @Get(':unit')
  @ApiOperation({ operationId: 'getUnit', summary: 'A unit as it is called on a day (today)' })
  @Answers(200, unitDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous')
  one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: unitParams }) { unit }: z.output<typeof unitParams>,
    @Query({ schema: unitAtQuery }) { at }: z.output<typeof unitAtQuery>,
  ) {
    return answerByContent(known, this.service.one(actor, unit, at));
  }

  @Get(':unit/versions')
  @ApiOperation({
    operationId: 'listUnitVersions',
    summary: 'How a unit was called and placed at any time, newest first',
  })
  @Answers(200, unitVersionListDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous')
  versions(
    @CurrentActor() actor: Actor,
    @Param({ schema: unitParams }) { unit }: z.output<typeof unitParams>,
    @Query({ schema: versionsQuery }) query: z.output<typeof versionsQuery>,
  ) {
    return this.service.versions(actor, unit, query);
  }
}
