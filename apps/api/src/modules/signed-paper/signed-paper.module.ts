import { Module } from '@nestjs/common';

import { EvidenceModule } from '../evidence/evidence.module.ts';
import { FileModule } from '../file/file.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { SubmissionModule } from '../submission/submission.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { SignedPaperDesk } from './signed-paper-desk.ts';
import { SignedPaperRecorder } from './signed-paper-recorder.ts';
import { SignedPaperController } from './signed-paper.controller.ts';
import { SignedPaperRepository } from './signed-paper.repository.ts';
import { SignedPaperService } from './signed-paper.service.ts';

@Module({
  imports: [EvidenceModule, FileModule, PeriodModule, SubmissionModule, TrailModule, UnitModule],
  controllers: [SignedPaperController],
  providers: [SignedPaperDesk, SignedPaperRecorder, SignedPaperRepository, SignedPaperService],
})
export class SignedPaperModule {}
