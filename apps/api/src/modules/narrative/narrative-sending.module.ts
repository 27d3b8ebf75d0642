import { Module } from '@nestjs/common';

import { NarrativeSendingService } from './narrative-sending.service.ts';
import { NarrativeRepository } from './narrative.repository.ts';

/** Apart from writing, because whoever sends a report sends its narrative, and writing asks for the report. */
@Module({
  providers: [NarrativeRepository, NarrativeSendingService],
  exports: [NarrativeSendingService],
})
export class NarrativeSendingModule {}
