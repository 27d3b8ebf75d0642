import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  type CommentDto,
  type CommentListQuery,
  type ReplyBody,
  type ResolveBody,
  type SayBody,
  commentDto,
  commentListDto,
  commentListQuery,
  commentParams,
  replyBody,
  resolveBody,
  sayBody,
} from '@tiendo/contract/comment';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { answerByContent } from '../../platform/http/content-tag.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { CommentService } from './comment.service.ts';

@ApiTags('comments')
@Controller('comments')
export class CommentController {
  constructor(private readonly service: CommentService) {}

  @Get()
  @Permission('comment.read')
  @ApiOperation({
    operationId: 'listComments',
    summary: 'What is said of a report to whoever asks, threads in the order they began',
  })
  @Answers(200, commentListDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  list(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Query({ schema: commentListQuery }) query: CommentListQuery,
  ): Promise<Answer> {
    return answerByContent(known, this.service.list(actor, query));
  }

  @Post()
  @Permission('comment.write')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({
    operationId: 'say',
    summary: 'Say something of a cell or of the whole report, to one side or to both',
  })
  @Answers(201, commentDto)
  @Refuses(
    'period.not-found',
    'unit.not-found',
    'unit.code-ambiguous',
    'indicator.not-found',
    'comment.audience-refused',
    'comment.report-full',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  say(@CurrentAsker() asker: Asker, @Body({ schema: sayBody }) body: SayBody): Promise<CommentDto> {
    return this.service.say(asker, body);
  }

  @Post(':commentId/replies')
  @Permission('comment.write')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({ operationId: 'replyToComment', summary: 'Answer in a thread' })
  @Answers(201, commentDto)
  @Refuses(
    'comment.not-found',
    'comment.audience-refused',
    'comment.thread-full',
    'secrecy.marked',
    'idempotency.key-reused',
  )
  reply(
    @CurrentAsker() asker: Asker,
    @Param({ schema: commentParams }) { commentId }: z.output<typeof commentParams>,
    @Body({ schema: replyBody }) { text }: ReplyBody,
  ): Promise<CommentDto> {
    return this.service.reply(asker, commentId, text);
  }

  @Put(':commentId/resolution')
  @Permission('comment.write')
  @ApiHeader({ name: 'Idempotency-Key', required: false })
  @ApiOperation({
    operationId: 'resolveComment',
    summary: 'Mark a thread as settled, or open it again',
  })
  @Answers(200, commentDto)
  @Refuses('comment.not-found', 'comment.audience-refused', 'idempotency.key-reused')
  resolve(
    @CurrentAsker() asker: Asker,
    @Param({ schema: commentParams }) { commentId }: z.output<typeof commentParams>,
    @Body({ schema: resolveBody }) { resolved }: ResolveBody,
  ): Promise<CommentDto> {
    return this.service.resolve(asker, commentId, resolved);
  }
}
