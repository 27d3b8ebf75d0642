import { Module } from '@nestjs/common';

import { SubmissionModule } from '../submission/submission.module.ts';
import { EntryFormController } from './entry-form.controller.ts';
import { EntryFormService } from './entry-form.service.ts';
import { WorkbookReader } from './workbook-reader.ts';

@Module({
  imports: [SubmissionModule],
  controllers: [EntryFormController],
  providers: [EntryFormService, WorkbookReader],
})
export class EntryFormModule {}
