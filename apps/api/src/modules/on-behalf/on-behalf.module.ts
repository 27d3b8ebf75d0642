import { Module } from '@nestjs/common';

import { OnBehalfRepository } from './on-behalf.repository.ts';
import { OnBehalfService } from './on-behalf.service.ts';

@Module({
  providers: [OnBehalfRepository, OnBehalfService],
  exports: [OnBehalfService],
})
export class OnBehalfModule {}
