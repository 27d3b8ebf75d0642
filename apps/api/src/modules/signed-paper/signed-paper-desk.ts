import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SignedPaperBody } from '@tiendo/contract/signed-paper';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { refusalToUse } from '@tiendo/domain/access';
import { isoDate, localDay } from '@tiendo/domain/period';
import {
  PAPER_FILES_LIMIT,
  type PaperFile,
  problemsOfPaper,
  refusalOfPaperFile,
} from '@tiendo/domain/signed-paper';

import type { Actor } from '../../platform/auth/actor.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { EvidenceDesk } from '../evidence/evidence-desk.ts';
import { megabytes } from '../file/file-limits.ts';
import { saidDay } from '../../rows/said-time.ts';
import { PeriodService } from '../period/period.service.ts';
import { type OpenReport, ReportDesk } from '../submission/report-desk.ts';
import { fileOf } from './signed-paper.presenter.ts';
import type { PaperRow } from './signed-paper.repository.ts';

/** Finds the report a paper was signed of, and tells why somebody may not say anything of it. */
@Injectable()
export class SignedPaperDesk {
  constructor(
    private readonly desk: ReportDesk,
    private readonly limits: EvidenceDesk,
    private readonly periods: PeriodService,
  ) {}

  report(actor: Actor, params: SubmissionParams): Promise<OpenReport> {
    return this.desk.open(actor, params);
  }

  /** The report as it is once nobody else can change it. */
  async held(actor: Actor, found: OpenReport): Promise<OpenReport> {
    this.refuse(actor, found);
    await this.desk.hold(found);
    const { halfYear, unitId: unit } = found;
    const report = await this.report(actor, { halfYear, unit });
    this.refuse(actor, report);
    return report;
  }

  /** The paper comes after the sending and opens nothing again, so no state and no deadline ends it. */
  refusal(actor: Actor, report: OpenReport): ErrorCode | null {
    const { actor: who, unit, day } = this.desk.standing(actor, report);
    if (refusalToUse('signed-paper.record', who, { unit, day })) return 'auth.forbidden';
    return (report.row.sendings ?? 0) === 0 ? 'signed-paper.not-sent' : null;
  }

  /** @throws AppError with that code */
  refuse(actor: Actor, report: OpenReport): void {
    const code = this.refusal(actor, report);
    if (code !== null) throw new AppError(code);
  }

  /** @throws AppError that names every field that cannot be true */
  async refuseImpossible(body: SignedPaperBody, { halfYear, row }: OpenReport): Promise<void> {
    const today = localDay(this.desk.now());
    const from = isoDate(await this.periods.firstDayOf(halfYear));
    const sendings = row.sendings ?? 0;
    const facts = { ...body, signedOn: isoDate(body.signedOn) };
    const issues = problemsOfPaper(facts, { sendings, from, today }).map(({ field, problem }) => ({
      path: field,
      code: `signed-paper.${problem}` as const,
      params: { from: saidDay(from), today: saidDay(today), sendings },
    }));
    if (issues[0]) throw new AppError(issues[0].code, issues[0].params, { issues });
  }

  /** @throws AppError where the paper of this report had too many files, or too large ones, to take another */
  refuseFile(file: PaperFile, papers: readonly PaperRow[]): void {
    const kept = papers.map(fileOf).filter((one) => one !== null);
    const { reportLimit } = this.limits;
    const refusal = refusalOfPaperFile(file, kept, reportLimit);
    if (refusal === null) return;
    const limit = refusal === 'too-many-files' ? PAPER_FILES_LIMIT : megabytes(reportLimit);
    throw new AppError(`signed-paper.${refusal}`, { limit });
  }
}
