import { Module } from '@nestjs/common';

import { DirectiveController } from './directive.controller.ts';
import { DirectiveRepository } from './directive.repository.ts';
import { DirectiveService } from './directive.service.ts';

@Module({
  controllers: [DirectiveController],
  providers: [DirectiveService, DirectiveRepository],
  exports: [DirectiveService],
})
export class DirectiveModule {}
