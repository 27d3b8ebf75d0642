import { Module } from '@nestjs/common';

import { TrailModule } from '../trail/trail.module.ts';
import { CheckController } from './check.controller.ts';
import { CheckRepository } from './check.repository.ts';
import { CheckService } from './check.service.ts';

@Module({
  imports: [TrailModule],
  controllers: [CheckController],
  providers: [CheckRepository, CheckService],
  exports: [CheckService],
})
export class CheckModule {}
