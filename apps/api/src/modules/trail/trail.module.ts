import { Module } from '@nestjs/common';

import { AuditSealer } from './audit-sealer.ts';
import { SealRepository } from './seal.repository.ts';
import { TrailService } from './trail.service.ts';

@Module({
  providers: [AuditSealer, SealRepository, TrailService],
  exports: [AuditSealer, TrailService],
})
export class TrailModule {}
