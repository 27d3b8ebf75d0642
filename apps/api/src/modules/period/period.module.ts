import { Module } from '@nestjs/common';

import { PeriodController } from './period.controller.ts';
import { PeriodRepository } from './period.repository.ts';
import { PeriodService } from './period.service.ts';

@Module({
  controllers: [PeriodController],
  providers: [PeriodService, PeriodRepository],
  exports: [PeriodService],
})
export class PeriodModule {}
