import { Module } from '@nestjs/common';

import { PeriodModule } from '../period/period.module.ts';
import { SeenUnitService } from './seen-unit.service.ts';
import { UnitController } from './unit.controller.ts';
import { UnitRepository } from './unit.repository.ts';
import { UnitService } from './unit.service.ts';

@Module({
  imports: [PeriodModule],
  controllers: [UnitController],
  providers: [SeenUnitService, UnitService, UnitRepository],
  exports: [SeenUnitService, UnitService],
})
export class UnitModule {}
