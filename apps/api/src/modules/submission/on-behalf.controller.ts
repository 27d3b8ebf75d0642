import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type OnBehalfOpeningDto,
  type OpenOnBehalfBody,
  onBehalfOpeningDto,
  openOnBehalfBody,
} from '@tiendo/contract/on-behalf';
import { type SubmissionParams, submissionParams } from '@tiendo/contract/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { OnBehalfOpener } from './on-behalf-opener.ts';

/** Entering on behalf of a unit: said once, on what ground, before the first figure of it. */
@ApiTags('submissions')
@Controller('submissions')
export class OnBehalfController {
  constructor(private readonly opener: OnBehalfOpener) {}

  @Post(':halfYear/:unit/on-behalf')
  @HttpCode(200)
  @Permission('figure.record')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({
    name: 'As-Account',
    required: false,
    description: 'Whose act it is: refused when somebody else is signed in',
  })
  @ApiOperation({
    operationId: 'openOnBehalf',
    summary: 'Say on what ground the secretariat enters for a unit, until its report is next sent',
  })
  @Answers(200, onBehalfOpeningDto)
  @Refuses(
    'auth.forbidden',
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'figure.report-locked',
    'on-behalf.report-sent',
    'on-behalf.ground-required',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  open(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: openOnBehalfBody }) body: OpenOnBehalfBody,
  ): Promise<OnBehalfOpeningDto> {
    return this.opener.open(asker, params, body);
  }
}
