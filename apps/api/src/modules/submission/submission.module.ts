import { Module } from '@nestjs/common';

import { AreaModule } from '../area/area.module.ts';
import { FigureModule } from '../figure/figure.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { ResultModule } from '../result/result.module.ts';
import { TargetModule } from '../target/target.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportSender } from './report-sender.ts';
import { SubmissionStepsModule } from './submission-steps.module.ts';
import { SubmissionController } from './submission.controller.ts';
import { SubmissionRepository } from './submission.repository.ts';
import { SubmissionService } from './submission.service.ts';

@Module({
  imports: [
    AreaModule,
    FigureModule,
    IndicatorModule,
    PeriodModule,
    ResultModule,
    SubmissionStepsModule,
    TargetModule,
    TrailModule,
    UnitModule,
  ],
  controllers: [SubmissionController],
  providers: [ReportDesk, ReportLoader, ReportSender, SubmissionRepository, SubmissionService],
})
export class SubmissionModule {}
