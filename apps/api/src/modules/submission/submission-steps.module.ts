import { Module } from '@nestjs/common';

import { SubmissionStepsService } from './submission-steps.service.ts';

/** Apart from the report itself, because the first change of a returned figure moves a report too. */
@Module({
  providers: [SubmissionStepsService],
  exports: [SubmissionStepsService],
})
export class SubmissionStepsModule {}
