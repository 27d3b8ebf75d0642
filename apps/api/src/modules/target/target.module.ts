import { Module } from '@nestjs/common';

import { IndicatorModule } from '../indicator/indicator.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { TargetController } from './target.controller.ts';
import { TargetRepository } from './target.repository.ts';
import { TargetService } from './target.service.ts';

@Module({
  imports: [IndicatorModule, UnitModule],
  controllers: [TargetController],
  providers: [TargetService, TargetRepository],
  exports: [TargetService],
})
export class TargetModule {}
