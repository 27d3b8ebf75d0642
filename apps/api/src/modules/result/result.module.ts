import { Module } from '@nestjs/common';

import { IndicatorModule } from '../indicator/indicator.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { AncestorJudge } from './ancestor-judge.ts';
import { RefoldRepository } from './refold.repository.ts';
import { ResultListRepository } from './result-list.repository.ts';
import { ResultRebuilder } from './result-rebuilder.ts';
import { ResultController } from './result.controller.ts';
import { ResultRepository } from './result.repository.ts';
import { ResultService } from './result.service.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import { ResultSourceService } from './result-source.service.ts';
import { ResultVerifier } from './result-verifier.ts';
import { ResultWriter } from './result-writer.service.ts';

@Module({
  imports: [IndicatorModule, UnitModule],
  controllers: [ResultController],
  providers: [
    AncestorJudge,
    RefoldRepository,
    ResultListRepository,
    ResultRebuilder,
    ResultRepository,
    ResultService,
    ResultSourceRepository,
    ResultSourceService,
    ResultVerifier,
    ResultWriter,
  ],
  exports: [ResultSourceService, ResultWriter],
})
export class ResultModule {}
