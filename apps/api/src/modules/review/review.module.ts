import { Module } from '@nestjs/common';

import { CrossCheckModule } from '../cross-check/cross-check.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { SubmissionModule } from '../submission/submission.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { ReviewDeskService } from './review-desk.service.ts';
import { ReviewController } from './review.controller.ts';
import { ReviewRepository } from './review.repository.ts';
import { ReviewService } from './review.service.ts';

@Module({
  imports: [CrossCheckModule, PeriodModule, SubmissionModule, UnitModule],
  controllers: [ReviewController],
  providers: [ReviewDeskService, ReviewRepository, ReviewService],
})
export class ReviewModule {}
