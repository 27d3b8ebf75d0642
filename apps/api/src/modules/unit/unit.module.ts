import { Module } from '@nestjs/common';

import { PeriodModule } from '../period/period.module.ts';
import { UnitController } from './unit.controller.ts';
import { UnitRepository } from './unit.repository.ts';
import { UnitService } from './unit.service.ts';

@Module({
  imports: [PeriodModule],
  controllers: [UnitController],
  providers: [UnitService, UnitRepository],
  exports: [UnitService],
})
export class UnitModule {}
