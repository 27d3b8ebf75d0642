import { Module } from '@nestjs/common';

import { HelpModule } from '../help/help.module.ts';
import { OnBehalfModule } from '../on-behalf/on-behalf.module.ts';
import { ResultModule } from '../result/result.module.ts';
import { SubmissionStepsModule } from '../submission/submission-steps.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { CellAgreement } from './cell-agreement.ts';
import { CellHolder } from './cell-holder.ts';
import { FigureCellsService } from './figure-cells.service.ts';
import { FigureHoldRepository } from './figure-hold.repository.ts';
import { FigureRecorder } from './figure-recorder.ts';
import { FigureRefusals } from './figure-refusals.ts';
import { FigureReplayer } from './figure-replayer.ts';
import { FigureController } from './figure.controller.ts';
import { FigureRepository } from './figure.repository.ts';
import { FigureService } from './figure.service.ts';

@Module({
  imports: [HelpModule, OnBehalfModule, ResultModule, SubmissionStepsModule, UnitModule],
  controllers: [FigureController],
  providers: [
    CellAgreement,
    CellHolder,
    FigureCellsService,
    FigureHoldRepository,
    FigureRecorder,
    FigureRefusals,
    FigureReplayer,
    FigureRepository,
    FigureService,
  ],
  exports: [FigureCellsService],
})
export class FigureModule {}
