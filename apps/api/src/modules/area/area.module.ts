import { Module } from '@nestjs/common';

import { AreaController } from './area.controller.ts';
import { AreaRepository } from './area.repository.ts';
import { AreaService } from './area.service.ts';

@Module({
  controllers: [AreaController],
  providers: [AreaService, AreaRepository],
  exports: [AreaService],
})
export class AreaModule {}
