import { Module } from '@nestjs/common';

import { AreaModule } from '../area/area.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { TaskModule } from '../task/task.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { FrameService } from './frame.service.ts';
import { OverviewController } from './overview.controller.ts';
import { OverviewRepository } from './overview.repository.ts';
import { OverviewService } from './overview.service.ts';
import { ResultScreenService } from './result-screen.service.ts';
import { UnitOverviewService } from './unit-overview.service.ts';

@Module({
  imports: [AreaModule, IndicatorModule, PeriodModule, TaskModule, UnitModule],
  controllers: [OverviewController],
  providers: [
    FrameService,
    OverviewRepository,
    OverviewService,
    ResultScreenService,
    UnitOverviewService,
  ],
})
export class OverviewModule {}
