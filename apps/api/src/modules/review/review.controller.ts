import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';

import {
  type ReviewParams,
  reviewDto,
  reviewListDto,
  reviewListParams,
  reviewParams,
} from '@tiendo/contract/review';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import type { Answer } from '../../platform/http/answer.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { KnownVersion, Revalidation } from '../../platform/http/revalidation.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { ReviewDeskService } from './review-desk.service.ts';
import { ReviewService } from './review.service.ts';

@ApiTags('reviews')
@Permission('submission.review')
@Controller('reviews')
export class ReviewController {
  constructor(
    private readonly desk: ReviewDeskService,
    private readonly service: ReviewService,
  ) {}

  @Get(':halfYear')
  @ApiOperation({
    operationId: 'listReviews',
    summary: 'Every report below one: how it stands, who acts next, what there is to look at',
  })
  @Answers(200, reviewListDto)
  @Refuses('period.not-found')
  list(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: reviewListParams }) { halfYear }: z.output<typeof reviewListParams>,
  ): Promise<Answer> {
    return this.desk.list(actor, halfYear, known);
  }

  @Get(':halfYear/:unit')
  @ApiOperation({
    operationId: 'getReview',
    summary: 'One report as its reviewers read it: cells, checks, changes, comments',
  })
  @Answers(200, reviewDto)
  @Refuses('period.not-found', 'unit.not-found', 'unit.code-ambiguous')
  read(
    @CurrentActor() actor: Actor,
    @KnownVersion() known: Revalidation,
    @Param({ schema: reviewParams }) params: ReviewParams,
  ): Promise<Answer> {
    return this.service.read(actor, params, known);
  }
}
