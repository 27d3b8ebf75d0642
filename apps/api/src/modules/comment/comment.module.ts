import { Module } from '@nestjs/common';

import { IndicatorModule } from '../indicator/indicator.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { CommentController } from './comment.controller.ts';
import { CommentRepository } from './comment.repository.ts';
import { CommentService } from './comment.service.ts';

@Module({
  imports: [IndicatorModule, TrailModule, UnitModule],
  controllers: [CommentController],
  providers: [CommentRepository, CommentService],
  exports: [CommentService],
})
export class CommentModule {}
