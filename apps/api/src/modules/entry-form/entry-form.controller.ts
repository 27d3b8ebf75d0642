import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';

import { type FormReadingDto, formReadingDto } from '@tiendo/contract/paper';
import { type SubmissionParams, submissionParams } from '@tiendo/contract/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { AnswersFiles } from '../../platform/http/answers-files.decorator.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { FILE_TYPES } from '../../platform/http/download.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { UploadedFile } from '../../platform/http/uploaded-file.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { EntryFormService } from './entry-form.service.ts';

@ApiTags('submissions')
@Controller('submissions')
export class EntryFormController {
  constructor(private readonly service: EntryFormService) {}

  @Get(':halfYear/:unit/entry-form')
  @Permission('figure.record')
  @ApiOperation({
    operationId: 'getEntryForm',
    summary: 'The report as an Excel form to fill in without a network; for whoever enters',
  })
  @AnswersFiles('The form', FILE_TYPES.xlsx)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'auth.forbidden',
    'figure.report-locked',
    'on-behalf.report-sent',
    'on-behalf.not-opened',
  )
  download(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: submissionParams }) params: SubmissionParams,
  ): Promise<Answer> {
    return this.service.download(actor, params, known);
  }

  @Post(':halfYear/:unit/form-reading')
  @HttpCode(200)
  @Permission('figure.record')
  @ApiOperation({
    operationId: 'readEntryForm',
    summary: 'What a filled-in Excel form would change, cell by cell; changes nothing',
  })
  @ApiConsumes(FILE_TYPES.xlsx)
  @ApiBody({ schema: { type: 'string', format: 'binary', maxLength: 5_242_880 } })
  @Answers(200, formReadingDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'auth.forbidden',
    'figure.report-sent',
    'figure.report-locked',
    'figure.corrections-closed',
    'on-behalf.report-sent',
    'on-behalf.not-opened',
    'request.too-large',
    'request.cut-off',
    'request.file-expected',
    'request.too-many',
    'form.unreadable',
    'form.too-much',
    'form.not-ours',
    'form.other-report',
    'form.old-version',
    'form.rearranged',
  )
  read(
    @CurrentActor() actor: Actor,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body(UploadedFile) file: Buffer,
  ): Promise<FormReadingDto> {
    return this.service.read(actor, params, file);
  }
}
