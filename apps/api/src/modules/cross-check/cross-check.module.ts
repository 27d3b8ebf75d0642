import { Module } from '@nestjs/common';

import { AreaModule } from '../area/area.module.ts';
import { FigureModule } from '../figure/figure.module.ts';
import { IndicatorModule } from '../indicator/indicator.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { TrailModule } from '../trail/trail.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { CrossCheckCells } from './cross-check-cells.ts';
import { CrossCheckController } from './cross-check.controller.ts';
import { CrossCheckRepository } from './cross-check.repository.ts';
import { CrossCheckService } from './cross-check.service.ts';

@Module({
  imports: [AreaModule, FigureModule, IndicatorModule, PeriodModule, TrailModule, UnitModule],
  controllers: [CrossCheckController],
  providers: [CrossCheckCells, CrossCheckRepository, CrossCheckService],
  exports: [CrossCheckCells],
})
export class CrossCheckModule {}
