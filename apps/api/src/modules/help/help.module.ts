import { Module } from '@nestjs/common';

import { HelpService } from './help.service.ts';

@Module({ providers: [HelpService], exports: [HelpService] })
export class HelpModule {}
