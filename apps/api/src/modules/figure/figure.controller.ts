import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type FigureListQuery,
  type FigureParams,
  figureDto,
  figureListDto,
  figureListQuery,
  figureParams,
  figureWithRevisionsDto,
  type RecordFigureBody,
  recordFigureBody,
} from '@tiendo/contract/figure';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { ExpectedVersion, IfMatch } from '../../platform/http/expected-version.ts';
import { AsksAtOnce } from '../../platform/http/key-claims.ts';
import { KnownVersion, type Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { FigureRecorder } from './figure-recorder.ts';
import { FigureService } from './figure.service.ts';

@ApiTags('figures')
@Controller('figures')
export class FigureController {
  constructor(
    private readonly service: FigureService,
    private readonly recorder: FigureRecorder,
  ) {}

  @Get()
  @Permission('figure.read')
  @ApiOperation({
    operationId: 'listFigures',
    summary: 'Figures of a half-year, by unit and indicator id, each as far as one may see it',
  })
  @Answers(200, figureListDto)
  @Refuses('request.invalid', 'unit.not-found', 'unit.code-ambiguous', 'indicator.not-found')
  list(@CurrentActor() actor: Actor, @Query({ schema: figureListQuery }) query: FigureListQuery) {
    return this.service.list(actor, query);
  }

  @Get(':halfYear/:unit/:indicator')
  @Permission('figure.read')
  @ApiOperation({
    operationId: 'getFigure',
    summary: 'One figure with its revisions; never written, it is not-reported with version 0',
  })
  @Answers(200, figureWithRevisionsDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous', 'indicator.not-found')
  async one(
    @CurrentActor() actor: Actor,
    @Param({ schema: figureParams }) params: FigureParams,
    @KnownVersion() known: Revalidation,
  ): Promise<Answer> {
    const figure = await this.service.one(actor, params);
    return known.answerVersion(figure.version, figure);
  }

  @Put(':halfYear/:unit/:indicator')
  @Permission('figure.record')
  @AsksAtOnce()
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version one has seen, "0" for a cell never written',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({
    name: 'As-Account',
    required: false,
    description: 'Whose change it is: refused when somebody else is signed in',
  })
  @ApiOperation({
    operationId: 'recordFigure',
    summary:
      'Record a figure of one’s own unit, after sending with its kind and reason; the secretariat on behalf of a unit, marked',
  })
  @Answers(200, figureDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'indicator.not-found',
    'indicator.not-in-report',
    'figure.wrong-content',
    'figure.numerator-over-denominator',
    'figure.denominator-zero',
    'figure.negative',
    'figure.not-whole',
    'figure.out-of-range',
    'figure.too-many-decimals',
    'figure.below-minimum',
    'figure.above-maximum',
    'figure.day-outside-period',
    'figure.of-which-over-whole',
    'figure.parts-over-whole',
    'figure.below-first-half',
    'figure.reason-required',
    'secrecy.marked',
    'figure.report-sent',
    'figure.report-locked',
    'figure.corrections-closed',
    'on-behalf.report-sent',
    'on-behalf.not-opened',
    'on-behalf.kept-by-unit',
    'precondition.required',
    'precondition.failed',
    'idempotency.key-reused',
  )
  record(
    @CurrentAsker() asker: Asker,
    @Param({ schema: figureParams }) params: FigureParams,
    @Body({ schema: recordFigureBody }) body: RecordFigureBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.recorder.record(asker, params, body, expected);
  }
}
