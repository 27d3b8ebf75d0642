import { Module } from '@nestjs/common';

import { IndicatorModule } from '../indicator/indicator.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { AuditController } from './audit.controller.ts';
import { AuditRepository } from './audit.repository.ts';
import { AuditService } from './audit.service.ts';

@Module({
  imports: [IndicatorModule, UnitModule],
  controllers: [AuditController],
  providers: [AuditRepository, AuditService],
})
export class AuditModule {}
