import { Module } from '@nestjs/common';

import { IndicatorModule } from '../indicator/indicator.module.ts';
import { PeriodModule } from '../period/period.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { TaskController } from './task.controller.ts';
import { TaskRepository } from './task.repository.ts';
import { TaskService } from './task.service.ts';
import { TaskSurroundingsService } from './task-surroundings.service.ts';

@Module({
  imports: [IndicatorModule, PeriodModule, UnitModule],
  controllers: [TaskController],
  providers: [TaskService, TaskSurroundingsService, TaskRepository],
  exports: [TaskService],
})
export class TaskModule {}
