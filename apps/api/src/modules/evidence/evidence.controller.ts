import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type AddEvidenceQuery,
  type EvidenceDto,
  type EvidenceListDto,
  type EvidenceParams,
  type EvidenceQuery,
  type WithdrawEvidenceBody,
  addEvidenceQuery,
  evidenceDto,
  evidenceListDto,
  evidenceParams,
  evidenceQuery,
  withdrawEvidenceBody,
} from '@tiendo/contract/evidence';
import { MEDIA_TYPES } from '@tiendo/domain/evidence';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { type Upload, StreamedFile } from '../../platform/http/uploads.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { attachment } from '../file/attachment.ts';
import { EvidenceAdder } from './evidence-adder.ts';
import { EvidenceService } from './evidence.service.ts';

@ApiTags('evidence')
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly service: EvidenceService,
    private readonly adder: EvidenceAdder,
  ) {}

  @Get()
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'listEvidence',
    summary: 'Files behind a unit’s report: its own people see all, others what was sent',
  })
  @Answers(200, evidenceListDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: evidenceQuery }) query: EvidenceQuery,
  ): Promise<EvidenceListDto> {
    return this.service.list(actor, query);
  }

  @Post()
  @HttpCode(201)
  @Permission('figure.record')
  @ApiConsumes(...Object.values(MEDIA_TYPES), 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    operationId: 'addEvidence',
    summary:
      'Add a file to one’s own report; the body is the file, and the same file again is the one that is there',
  })
  @Answers(201, evidenceDto)
  @Refuses(
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'indicator.not-found',
    'evidence.too-large',
    'evidence.report-full',
    'evidence.too-many-files',
    'evidence.wrong-name',
    'evidence.wrong-content',
    'evidence.empty',
    'evidence.report-sent',
    'figure.report-locked',
    'secrecy.marked',
    'evidence.store-unavailable',
    'request.cut-off',
    'request.file-expected',
  )
  add(
    @CurrentAsker() asker: Asker,
    @Query({ schema: addEvidenceQuery }) query: AddEvidenceQuery,
    @StreamedFile() upload: Upload,
  ): Promise<EvidenceDto> {
    return this.adder.add(asker, query, upload);
  }

  @Get(':id/content')
  @Permission('submission.read')
  @Header('content-security-policy', "sandbox; default-src 'none'")
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ operationId: 'getEvidenceContent', summary: 'The file itself, to be saved' })
  @Refuses('evidence.not-found', 'evidence.store-unavailable')
  async content(
    @CurrentActor() actor: Actor,
    @Param({ schema: evidenceParams }) params: EvidenceParams,
  ) {
    return attachment(await this.service.content(actor, params));
  }

  @Delete(':id')
  @HttpCode(204)
  @Permission('figure.record')
  @ApiOperation({
    operationId: 'removeEvidence',
    summary: 'Take a file away from a report that was not sent with it',
  })
  @Refuses('evidence.not-found', 'evidence.report-sent', 'figure.report-locked', 'period.not-open')
  remove(
    @CurrentAsker() asker: Asker,
    @Param({ schema: evidenceParams }) params: EvidenceParams,
  ): Promise<void> {
    return this.service.remove(asker, params);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permission('figure.record')
  @ApiOperation({
    operationId: 'withdrawEvidence',
    summary: 'Mark a file that was sent as withdrawn, with the reason; it is kept',
  })
  @Answers(200, evidenceDto)
  @Refuses(
    'evidence.not-found',
    'evidence.not-sent',
    'evidence.approver-only',
    'evidence.withdrawals-closed',
    'figure.report-locked',
    'period.not-open',
    'secrecy.marked',
  )
  withdraw(
    @CurrentAsker() asker: Asker,
    @Param({ schema: evidenceParams }) params: EvidenceParams,
    @Body({ schema: withdrawEvidenceBody }) body: WithdrawEvidenceBody,
  ): Promise<EvidenceDto> {
    return this.service.withdraw(asker, params, body);
  }
}
