import { type DynamicModule, Module, type Type } from '@nestjs/common';

import { AreaModule } from './modules/area/area.module.ts';
import { DirectiveModule } from './modules/directive/directive.module.ts';
import { FigureModule } from './modules/figure/figure.module.ts';
import { IndicatorModule } from './modules/indicator/indicator.module.ts';
import { MeetingModule } from './modules/meeting/meeting.module.ts';
import { OverviewModule } from './modules/overview/overview.module.ts';
import { PeriodModule } from './modules/period/period.module.ts';
import { ResultModule } from './modules/result/result.module.ts';
import { SessionModule } from './modules/session/session.module.ts';
import { SubmissionModule } from './modules/submission/submission.module.ts';
import { TargetModule } from './modules/target/target.module.ts';
import { TaskModule } from './modules/task/task.module.ts';
import { UnitModule } from './modules/unit/unit.module.ts';
import { type Ground, PlatformModule } from './platform/platform.module.ts';

/** Every feature of the product. */
const FEATURES: Type[] = [
  AreaModule,
  DirectiveModule,
  FigureModule,
  IndicatorModule,
  MeetingModule,
  OverviewModule,
  PeriodModule,
  ResultModule,
  SessionModule,
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
