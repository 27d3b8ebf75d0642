import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { type TraceDto, type TrailQuery, trailDto, trailQuery } from '@tiendo/contract/trail';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import type { Page } from '../../platform/http/keyset.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { AuditService } from './audit.service.ts';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly service: AuditService) {}

  @Get()
  @Permission('trail.read')
  @ApiOperation({
    operationId: 'listTrail',
    summary: 'What was done in a unit’s half-year, newest first, as far as one may see it',
  })
  @Answers(200, trailDto)
  @Refuses('request.invalid', 'period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: trailQuery }) query: TrailQuery,
  ): Promise<Page<TraceDto>> {
    return this.service.list(actor, query);
  }
}
