import { Module } from '@nestjs/common';

import { ResultModule } from '../result/result.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { ReportReviser } from './report-reviser.ts';
import { SubmissionStepsService } from './submission-steps.service.ts';

/** Apart from the report itself, because the first change of a returned report moves it too. */
@Module({
  imports: [ResultModule, TrailModule],
  providers: [ReportReviser, SubmissionStepsService],
  exports: [ReportReviser, SubmissionStepsService],
})
export class SubmissionStepsModule {}
