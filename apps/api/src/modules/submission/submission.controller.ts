import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import { type SubmitBody, submitBody } from '@tiendo/contract/submission-move';
import {
  type ReceiptDto,
  type SubmissionChangesQuery,
  type SubmissionParams,
  receiptDto,
  submissionChangesDto,
  submissionChangesQuery,
  submissionDto,
  submissionParams,
} from '@tiendo/contract/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { ReportChanges } from './report-changes.ts';
import { ReportSender } from './report-sender.ts';
import { SubmissionService } from './submission.service.ts';

@ApiTags('submissions')
@Controller('submissions')
export class SubmissionController {
  constructor(
    private readonly service: SubmissionService,
    private readonly sender: ReportSender,
    private readonly changes: ReportChanges,
  ) {}

  @Get(':halfYear/:unit')
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getSubmission',
    summary: 'The report of one unit: the unit’s own people see drafts, others what was sent',
  })
  @Answers(200, submissionDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  read(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: submissionParams }) params: SubmissionParams,
  ): Promise<Answer> {
    return this.service.read(actor, params, known);
  }

  @Get(':halfYear/:unit/changes')
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getSubmissionChanges',
    summary: 'What changed between two sendings, or since the last one in what the unit works on',
  })
  @Answers(200, submissionChangesDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous', 'resource.not-found')
  changed(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Query({ schema: submissionChangesQuery }) query: SubmissionChangesQuery,
  ): Promise<Answer> {
    return this.changes.read(actor, params, query, known);
  }

  @Post(':halfYear/:unit/submit')
  @HttpCode(200)
  @Permission('submission.read')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({
    name: 'As-Account',
    required: false,
    description: 'Whose change it is: refused when somebody else is signed in',
  })
  @ApiOperation({
    operationId: 'submitReport',
    summary: 'Send the report: from now on others read it and totals count it',
  })
  @Answers(200, receiptDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'submission.approver-only',
    'submission.not-allowed',
    'submission.incomplete',
    'submission.changed',
    'submission.declaration-required',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  submit(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: submitBody }) body: SubmitBody,
  ): Promise<ReceiptDto> {
    return this.sender.submit(asker, params, body);
  }
}
