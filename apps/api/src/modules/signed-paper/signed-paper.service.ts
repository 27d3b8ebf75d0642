import { Injectable } from '@nestjs/common';

import type { SignedPaperDto } from '@tiendo/contract/signed-paper';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { signingOf } from '@tiendo/domain/signed-paper';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { EvidenceDesk } from '../evidence/evidence-desk.ts';
import { PeriodService } from '../period/period.service.ts';
import { FileOutlet } from '../file/file-outlet.ts';
import type { OpenReport } from '../submission/report-desk.ts';
import { SendingsService } from '../submission/sendings.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { SignedPaperDesk } from './signed-paper-desk.ts';
import { fileOf, presentPaper } from './signed-paper.presenter.ts';
import { SignedPaperRepository } from './signed-paper.repository.ts';

/** The signed paper of a report as everybody reads it who may read what was sent. */
@Injectable()
export class SignedPaperService {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: SignedPaperDesk,
    private readonly limits: EvidenceDesk,
    private readonly outlet: FileOutlet,
    private readonly papers: SignedPaperRepository,
    private readonly periods: PeriodService,
    private readonly sendings: SendingsService,
    private readonly units: UnitService,
  ) {}

  read(actor: Actor, params: SubmissionParams): Promise<SignedPaperDto> {
    return this.transactions.read(actor, async () =>
      this.present(actor, await this.desk.report(actor, params)),
    );
  }

  /** Call it inside a transaction. */
  async present(actor: Actor, report: OpenReport): Promise<SignedPaperDto> {
    const { halfYear, unitId, state, own, row } = report;
    const rows = await this.papers.ofReport(halfYear, unitId);
    const hasFile = rows[0] !== undefined && fileOf(rows[0]) !== null;
    return {
      unit: await this.units.one(actor, unitId, await this.units.dayOf({ halfYear })),
      halfYear,
      from: await this.periods.firstDayOf(halfYear),
      state,
      signing: signingOf({ sendings: row.sendings ?? 0, hasFile }),
      version: rows[0]?.revision ?? 0,
      revisions: rows.map(presentPaper),
      sendings: await this.sendings.ofReport(halfYear, unitId),
      refusalToRecord: this.desk.refusal(actor, report),
      onBehalf: !own,
      fileLimit: this.limits.fileLimit,
    };
  }

  /** The file that stands, with what it is called. */
  async content(actor: Actor, params: SubmissionParams) {
    const file = await this.transactions.read(actor, async () => {
      const { halfYear, unitId } = await this.desk.report(actor, params);
      const [latest] = await this.papers.ofReport(halfYear, unitId);
      const found = latest && fileOf(latest);
      if (!found) throw new AppError('signed-paper.no-file');
      return found;
    });
    return { file: { ...file, kind: 'pdf' as const }, body: await this.outlet.open(file) };
  }
}
