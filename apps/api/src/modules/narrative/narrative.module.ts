import { Module } from '@nestjs/common';

import { AreaModule } from '../area/area.module.ts';
import { SubmissionStepsModule } from '../submission/submission-steps.module.ts';
import { SubmissionModule } from '../submission/submission.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { NarrativeDesk } from './narrative-desk.ts';
import { NarrativeRecorder } from './narrative-recorder.ts';
import { NarrativeController } from './narrative.controller.ts';
import { NarrativeRepository } from './narrative.repository.ts';
import { NarrativeService } from './narrative.service.ts';

@Module({
  imports: [AreaModule, SubmissionModule, SubmissionStepsModule, TrailModule, UnitModule],
  controllers: [NarrativeController],
  providers: [NarrativeDesk, NarrativeRecorder, NarrativeRepository, NarrativeService],
})
export class NarrativeModule {}
