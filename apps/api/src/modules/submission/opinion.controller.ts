import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import {
  type UnitOpinionBody,
  type UnitOpinionDto,
  type UnitOpinionParams,
  unitOpinionBody,
  unitOpinionDto,
  unitOpinionParams,
} from '@tiendo/contract/unit-opinion';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { OpinionRecorder } from './opinion-recorder.ts';

/** What a unit's own people say of their draft before it is sent. */
@ApiTags('submissions')
@Controller('submissions')
export class OpinionController {
  constructor(private readonly recorder: OpinionRecorder) {}

  @Put(':halfYear/:unit/opinions/:area')
  @Permission('submission.read')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiHeader({
    name: 'As-Account',
    required: false,
    description: 'Whose opinion it is: refused when somebody else is signed in',
  })
  @ApiOperation({
    operationId: 'giveOpinion',
    summary:
      'Agree with an area of one’s own unit’s draft, or say what about it, before it is sent',
  })
  @Answers(200, unitOpinionDto)
  @Refuses(
    'auth.forbidden',
    'period.not-found',
    'period.not-open',
    'unit.not-found',
    'unit.code-ambiguous',
    'area.not-found',
    'submission.not-allowed',
    'submission.locked',
    'submission.reason-required',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  give(
    @CurrentAsker() asker: Asker,
    @Param({ schema: unitOpinionParams }) params: UnitOpinionParams,
    @Body({ schema: unitOpinionBody }) body: UnitOpinionBody,
  ): Promise<UnitOpinionDto> {
    return this.recorder.give(asker, params, body);
  }
}
