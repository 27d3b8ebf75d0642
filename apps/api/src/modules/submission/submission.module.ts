import { Module } from '@nestjs/common';

import { AreaModule } from '../area/area.module.ts';
import { CheckModule } from '../check/check.module.ts';
import { CommentModule } from '../comment/comment.module.ts';
import { EvidenceSendingModule } from '../evidence/evidence-sending.module.ts';
import { FigureModule } from '../figure/figure.module.ts';
import { HelpModule } from '../help/help.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { NarrativeSendingModule } from '../narrative/narrative-sending.module.ts';
import { OnBehalfModule } from '../on-behalf/on-behalf.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { ResultModule } from '../result/result.module.ts';
import { TargetModule } from '../target/target.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { MoveController } from './move.controller.ts';
import { OnBehalfOpener } from './on-behalf-opener.ts';
import { OnBehalfController } from './on-behalf.controller.ts';
import { OpinionRecorder } from './opinion-recorder.ts';
import { OpinionController } from './opinion.controller.ts';
import { OpinionRepository } from './opinion.repository.ts';
import { ReportChanges } from './report-changes.ts';
import { ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportMover } from './report-mover.ts';
import { ReportMoves } from './report-moves.ts';
import { ReportOnBehalf } from './report-on-behalf.ts';
import { ReportReader } from './report-reader.ts';
import { ReportSender } from './report-sender.ts';
import { ReportTime } from './report-time.ts';
import { SendingsService } from './sendings.service.ts';
import { SentCells } from './sent-cells.ts';
import { SignedCells } from './signed-cells.ts';
import { SubmissionStepsModule } from './submission-steps.module.ts';
import { SubmissionController } from './submission.controller.ts';
import { SubmissionRepository } from './submission.repository.ts';
import { SubmissionService } from './submission.service.ts';

@Module({
  imports: [
    AreaModule,
    CheckModule,
    CommentModule,
    EvidenceSendingModule,
    FigureModule,
    HelpModule,
    IndicatorModule,
    NarrativeSendingModule,
    OnBehalfModule,
    PeriodModule,
    ResultModule,
    SubmissionStepsModule,
    TargetModule,
    TrailModule,
    UnitModule,
  ],
  controllers: [SubmissionController, MoveController, OnBehalfController, OpinionController],
  providers: [
    OnBehalfOpener,
    OpinionRecorder,
    OpinionRepository,
    ReportChanges,
    ReportDesk,
    ReportLoader,
    ReportMover,
    ReportMoves,
    ReportOnBehalf,
    ReportReader,
    ReportSender,
    ReportTime,
    SendingsService,
    SentCells,
    SignedCells,
    SubmissionRepository,
    SubmissionService,
  ],
  exports: [ReportDesk, ReportReader, SendingsService],
})
export class SubmissionModule {}
