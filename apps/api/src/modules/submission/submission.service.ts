import { Injectable } from '@nestjs/common';

import type { SubmissionParams } from '@tiendo/contract/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { ReportReader } from './report-reader.ts';

/** A report as its form shows it: everything one needs in one answer. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportReader,
  ) {}

  read(actor: Actor, params: SubmissionParams, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const report = await this.reports.open(actor, params);
      return known.answer(this.reports.stamp(actor, report), async () => {
        const { submission } = await this.reports.read(actor, report);
        return submission;
      });
    });
  }
}
