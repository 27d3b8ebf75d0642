import { Module } from '@nestjs/common';

import { TrailService } from './trail.service.ts';

@Module({ providers: [TrailService], exports: [TrailService] })
export class TrailModule {}
