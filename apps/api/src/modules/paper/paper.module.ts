import { Module } from '@nestjs/common';

import { SubmissionModule } from '../submission/submission.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { PaperController } from './paper.controller.ts';
import { PaperService } from './paper.service.ts';

@Module({
  imports: [SubmissionModule, UnitModule],
  controllers: [PaperController],
  providers: [PaperService],
})
export class PaperModule {}
