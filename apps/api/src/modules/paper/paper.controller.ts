import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { type PaperQuery, paperQuery } from '@tiendo/contract/paper';
import { type SubmissionParams, submissionParams } from '@tiendo/contract/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { AnswersFiles } from '../../platform/http/answers-files.decorator.ts';
import { FILE_TYPES } from '../../platform/http/download.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { PaperService } from './paper.service.ts';

@ApiTags('submissions')
@Controller('submissions')
export class PaperController {
  constructor(private readonly service: PaperService) {}

  @Get(':halfYear/:unit/form-01')
  @Permission('submission.read')
  @ApiOperation({
    operationId: 'getForm01',
    summary:
      'Biểu số 01, the signed paper of a report, as Word or Excel with the figures one may see',
  })
  @AnswersFiles('The paper', FILE_TYPES.docx, FILE_TYPES.xlsx)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous', 'request.invalid')
  form01(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Query({ schema: paperQuery }) { format }: PaperQuery,
  ): Promise<Answer> {
    return this.service.form01(actor, params, format, known);
  }
}
