import { Module } from '@nestjs/common';

import { FileModule } from '../file/file.module.ts';
import { HelpModule } from '../help/help.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { SubmissionStepsModule } from '../submission/submission-steps.module.ts';
import { SubmissionModule } from '../submission/submission.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { EvidenceAdder } from './evidence-adder.ts';
import { EvidenceDesk } from './evidence-desk.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import { EvidenceService } from './evidence.service.ts';

@Module({
  imports: [
    FileModule,
    HelpModule,
    IndicatorModule,
    SubmissionModule,
    SubmissionStepsModule,
    TrailModule,
  ],
  controllers: [EvidenceController],
  providers: [EvidenceAdder, EvidenceDesk, EvidenceRepository, EvidenceService],
  exports: [EvidenceDesk],
})
export class EvidenceModule {}
