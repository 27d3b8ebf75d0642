import { Module } from '@nestjs/common';

import { PeriodModule } from '../period/period.module.ts';
import { IndicatorController } from './indicator.controller.ts';
import { IndicatorRepository } from './indicator.repository.ts';
import { IndicatorService } from './indicator.service.ts';

@Module({
  imports: [PeriodModule],
  controllers: [IndicatorController],
  providers: [IndicatorService, IndicatorRepository],
  exports: [IndicatorService],
})
export class IndicatorModule {}
