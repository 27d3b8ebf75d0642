import { type DynamicModule, Module, type Type } from '@nestjs/common';

import { AreaModule } from './modules/area/area.module.ts';
import { AuditModule } from './modules/audit/audit.module.ts';
import { CheckModule } from './modules/check/check.module.ts';
import { CommentModule } from './modules/comment/comment.module.ts';
import { CrossCheckModule } from './modules/cross-check/cross-check.module.ts';
import { DirectiveModule } from './modules/directive/directive.module.ts';
import { EntryFormModule } from './modules/entry-form/entry-form.module.ts';
import { EvidenceModule } from './modules/evidence/evidence.module.ts';
import { FigureModule } from './modules/figure/figure.module.ts';
import { IndicatorModule } from './modules/indicator/indicator.module.ts';
import { MeetingModule } from './modules/meeting/meeting.module.ts';
import { NarrativeModule } from './modules/narrative/narrative.module.ts';
import { OverviewModule } from './modules/overview/overview.module.ts';
import { PaperModule } from './modules/paper/paper.module.ts';
import { PeriodModule } from './modules/period/period.module.ts';
import { ResultModule } from './modules/result/result.module.ts';
import { ReviewModule } from './modules/review/review.module.ts';
import { SessionModule } from './modules/session/session.module.ts';
import { SignedPaperModule } from './modules/signed-paper/signed-paper.module.ts';
import { SubmissionModule } from './modules/submission/submission.module.ts';
import { TargetModule } from './modules/target/target.module.ts';
import { TaskModule } from './modules/task/task.module.ts';
import { UnitModule } from './modules/unit/unit.module.ts';
import { type Ground, PlatformModule } from './platform/platform.module.ts';

/** Every feature of the product. */
const FEATURES: Type[] = [
  AreaModule,
  AuditModule,
  CheckModule,
  CommentModule,
  CrossCheckModule,
  DirectiveModule,
  EntryFormModule,
  EvidenceModule,
  FigureModule,
  IndicatorModule,
  MeetingModule,
  NarrativeModule,
  OverviewModule,
  PaperModule,
  PeriodModule,
  ResultModule,
  ReviewModule,
  SessionModule,
  SignedPaperModule,
  SubmissionModule,
  TargetModule,
  TaskModule,
  UnitModule,
];

@Module({})
export class AppModule {
  /** The program over an open database; `more` lets a test add a controller of its own. */
  static on(ground: Ground, more: Type[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.on(ground), ...FEATURES, ...more] };
  }
}
