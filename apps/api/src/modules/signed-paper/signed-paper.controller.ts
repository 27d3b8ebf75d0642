import { Body, Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type SignedPaperBody,
  type SignedPaperFileQuery,
  signedPaperBody,
  signedPaperDto,
  signedPaperFileQuery,
} from '@tiendo/contract/signed-paper';
import { type SubmissionParams, submissionParams } from '@tiendo/contract/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { ExpectedVersion, IfMatch } from '../../platform/http/expected-version.ts';
import { KnownVersion, type Revalidation } from '../../platform/http/revalidation.ts';
import { type Upload, StreamedFile } from '../../platform/http/uploads.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { attachment } from '../file/attachment.ts';
import { SignedPaperRecorder } from './signed-paper-recorder.ts';
import { SignedPaperService } from './signed-paper.service.ts';

const AT = ['period.not-found', 'unit.not-found', 'unit.code-ambiguous'] as const;
const CHANGED = [
  ...AT,
  'signed-paper.not-sent',
  'secrecy.marked',
  'precondition.required',
  'precondition.failed',
] as const;
const VERSION = {
  name: 'If-Match',
  required: true,
  description: 'The version one has seen, "0" before anything is known of the paper',
};

/** The paper that was signed of a report. Its facts are known first, its file is sent by itself. */
@ApiTags('submissions')
@Controller('submissions/:halfYear/:unit/signed-paper')
export class SignedPaperController {
  constructor(
    private readonly service: SignedPaperService,
    private readonly recorder: SignedPaperRecorder,
  ) {}

  @Get()
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getSignedPaper',
    summary: 'What is known of the signed paper of a report, and what was known before',
  })
  @Answers(200, signedPaperDto)
  @Refuses(...AT)
  async one(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: submissionParams }) params: SubmissionParams,
  ): Promise<Answer> {
    const paper = await this.service.read(actor, params);
    return known.answerVersion(paper.version, paper);
  }

  @Put()
  @Permission('submission.read')
  @ApiHeader(VERSION)
  @ApiOperation({
    operationId: 'recordSignedPaper',
    summary:
      'Say what the signed paper of a sent report bears; for a unit also the secretariat, marked',
  })
  @Answers(200, signedPaperDto)
  @Refuses(
    ...CHANGED,
    'signed-paper.wrong-number',
    'signed-paper.wrong-symbol',
    'signed-paper.signed-later',
    'signed-paper.signed-before-period',
    'signed-paper.no-such-sending',
  )
  async record(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: signedPaperBody }) body: SignedPaperBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<Answer> {
    const paper = await this.recorder.recordFacts(asker, params, body, expected);
    return Answer.of(String(paper.version), paper);
  }

  @Get('file')
  @Permission('submission.read')
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ operationId: 'getSignedPaperFile', summary: 'The signed paper, to be saved' })
  @Refuses(...AT, 'signed-paper.no-file', 'evidence.store-unavailable')
  async content(
    @CurrentActor() actor: Actor,
    @Param({ schema: submissionParams }) params: SubmissionParams,
  ) {
    return attachment(await this.service.content(actor, params));
  }

  @Put('file')
  @Permission('submission.read')
  @ApiHeader(VERSION)
  @ApiConsumes('application/pdf', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    operationId: 'recordSignedPaperFile',
    summary: 'Send the signed paper itself; the body is the PDF',
  })
  @Answers(200, signedPaperDto)
  @Refuses(
    ...CHANGED,
    'signed-paper.facts-first',
    'signed-paper.not-pdf',
    'signed-paper.too-many-files',
    'signed-paper.files-too-large',
    'evidence.wrong-name',
    'evidence.wrong-content',
    'evidence.empty',
    'evidence.too-large',
    'evidence.store-unavailable',
    'request.cut-off',
    'request.file-expected',
  )
  async recordFile(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Query({ schema: signedPaperFileQuery }) query: SignedPaperFileQuery,
    @StreamedFile() upload: Upload,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<Answer> {
    const place = { ...params, ...query };
    const paper = await this.recorder.recordFile(asker, place, upload, expected);
    return Answer.of(String(paper.version), paper);
  }
}
