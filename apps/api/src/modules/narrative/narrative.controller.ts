import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type NarrativeParams,
  type NarrativesParams,
  type RecordNarrativeBody,
  narrativeDto,
  narrativeParams,
  narrativesDto,
  narrativesParams,
  recordNarrativeBody,
} from '@tiendo/contract/narrative';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { ExpectedVersion, IfMatch } from '../../platform/http/expected-version.ts';
import { KnownVersion, type Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { NarrativeRecorder } from './narrative-recorder.ts';
import { NarrativeService } from './narrative.service.ts';

@ApiTags('narratives')
@Controller('narratives')
export class NarrativeController {
  constructor(
    private readonly service: NarrativeService,
    private readonly recorder: NarrativeRecorder,
  ) {}

  @Get(':halfYear/:unit')
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getNarratives',
    summary:
      'All a report says beside its figures: the unit’s own people see drafts, others what was sent',
  })
  @Answers(200, narrativesDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  async all(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: narrativesParams }) params: NarrativesParams,
  ): Promise<Answer> {
    const narratives = await this.service.all(actor, params);
    const versions = narratives.blocks.reduce((sum, { version }) => sum + version, 1);
    return known.answerVersion(versions, narratives);
  }

  @Get(':halfYear/:unit/:area')
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getNarrative',
    summary: 'One block; never written, it is blank with version 0',
  })
  @Answers(200, narrativeDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous', 'area.not-found')
  async one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: narrativeParams }) params: NarrativeParams,
  ): Promise<Answer> {
    const block = await this.service.one(actor, params);
    return known.answerVersion(block.version, block);
  }

  @Put(':halfYear/:unit/:area')
  @Permission('figure.record')
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version one has seen, "0" for a block never written',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({
    name: 'As-Account',
    required: false,
    description: 'Whose change it is: refused when somebody else is signed in',
  })
  @ApiOperation({
    operationId: 'recordNarrative',
    summary: 'Write a block of one’s own report, until it is sent',
  })
  @Answers(200, narrativeDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'area.not-found',
    'narrative.report-sent',
    'figure.report-locked',
    'secrecy.marked',
    'precondition.required',
    'precondition.failed',
    'idempotency.key-reused',
  )
  record(
    @CurrentAsker() asker: Asker,
    @Param({ schema: narrativeParams }) params: NarrativeParams,
    @Body({ schema: recordNarrativeBody }) body: RecordNarrativeBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.recorder.record(asker, params, body, expected);
  }
}
