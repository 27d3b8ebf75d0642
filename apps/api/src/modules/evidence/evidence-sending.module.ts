import { Module } from '@nestjs/common';

import { EvidenceSendingService } from './evidence-sending.service.ts';
import { EvidenceRepository } from './evidence.repository.ts';

/** Apart from adding, because whoever sends a report sends its files, and adding asks for the report. */
@Module({
  providers: [EvidenceRepository, EvidenceSendingService],
  exports: [EvidenceSendingService],
})
export class EvidenceSendingModule {}
