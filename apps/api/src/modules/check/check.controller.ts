import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';

import { type PutChecksBody, checkSettingDto, putChecksBody } from '@tiendo/contract/check';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { ExpectedVersion, IfMatch } from '../../platform/http/expected-version.ts';
import { KnownVersion, type Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { CheckService } from './check.service.ts';

@ApiTags('settings')
@Controller('settings/checks')
export class CheckController {
  constructor(private readonly service: CheckService) {}

  @Get()
  @Permission('indicator.read')
  @ApiOperation({
    operationId: 'getChecks',
    summary: 'Where the soft checks begin, for all and for single indicators',
  })
  @Answers(200, checkSettingDto)
  read(@CurrentActor() actor: Actor, @KnownVersion() known: Revalidation): Promise<Answer> {
    return this.service.read(actor, known);
  }

  @Put()
  @Permission('indicator.configure')
  @ApiHeader({ name: 'If-Match', required: true, description: 'The version one has seen' })
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({
    operationId: 'putChecks',
    summary: 'Set where the soft checks begin; null switches a rule off',
  })
  @Answers(200, checkSettingDto)
  @Refuses(
    'request.invalid',
    'indicator.not-found',
    'check.out-of-range',
    'check.same-reaches-far',
    'precondition.required',
    'precondition.failed',
    'idempotency.key-reused',
  )
  put(
    @CurrentAsker() asker: Asker,
    @Body({ schema: putChecksBody }) body: PutChecksBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.service.put(asker, body, expected);
  }
}
