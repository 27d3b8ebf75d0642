import { Injectable } from '@nestjs/common';

import type { SendingDto } from '@tiendo/contract/submission';

import { presentSending } from './submission.presenter.ts';
import { SubmissionRepository } from './submission.repository.ts';

/** Every time a report was sent, for the features that speak of one. Call it inside a transaction. */
@Injectable()
export class SendingsService {
  constructor(private readonly submissions: SubmissionRepository) {}

  async ofReport(halfYear: string, unitId: string): Promise<SendingDto[]> {
    const rows = await this.submissions.sendings(halfYear, unitId);
    return rows.map(presentSending);
  }
}
