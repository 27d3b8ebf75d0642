import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';

import { areaListDto } from '@tiendo/contract/indicator';
import { pageQuery } from '@tiendo/contract/paging';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { AreaService } from './area.service.ts';

const areaListQuery = z.strictObject({ ...pageQuery });

@ApiTags('indicators')
@Controller('areas')
export class AreaController {
  constructor(private readonly service: AreaService) {}

  @Get()
  @Permission('indicator.read')
  @ApiOperation({ operationId: 'listAreas', summary: 'Areas of work, in display order' })
  @Answers(200, areaListDto)
  @Refuses('request.invalid')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: areaListQuery }) query: z.output<typeof areaListQuery>,
  ) {
    return this.service.list(actor, query);
  }
}
