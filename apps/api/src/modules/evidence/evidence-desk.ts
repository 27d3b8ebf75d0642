import { Inject, Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { EvidenceQuery } from '@tiendo/contract/evidence';
import {
  type WithdrawalRefusal,
  EVIDENCE_FILES_LIMIT,
  refusalOfFile,
  refusalToWithdraw,
  sizeOfFiles,
} from '@tiendo/domain/evidence';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Env } from '../../platform/config/env.ts';
import { ENV } from '../../platform/config/settings.tokens.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { HelpService } from '../help/help.service.ts';
import { MEGABYTE, megabytes, tooLarge } from '../file/file-limits.ts';
import { type OpenReport, ReportDesk } from '../submission/report-desk.ts';
import type { EvidenceRow } from './evidence.repository.ts';

const CODE_OF_WITHDRAWAL: Readonly<Record<WithdrawalRefusal, ErrorCode>> = {
  'unit-not-visible': 'unit.not-found',
  'draft-not-visible': 'unit.not-found',
  'other-unit': 'auth.forbidden',
  role: 'evidence.approver-only',
  locked: 'figure.report-locked',
  'period-closed': 'period.not-open',
  'corrections-closed': 'evidence.withdrawals-closed',
};

/** Finds the report that files belong to, and tells why one may not be added to it or taken from it. */
@Injectable()
export class EvidenceDesk {
  /** In bytes. */
  readonly fileLimit: number;
  readonly reportLimit: number;

  constructor(
    private readonly desk: ReportDesk,
    private readonly helps: HelpService,
    @Inject(ENV) env: Pick<Env, 'evidenceFileMegabytes' | 'evidenceReportMegabytes'>,
  ) {
    this.fileLimit = env.evidenceFileMegabytes * MEGABYTE;
    this.reportLimit = env.evidenceReportMegabytes * MEGABYTE;
  }

  report(actor: Actor, { period, unit }: EvidenceQuery): Promise<OpenReport> {
    return this.desk.open(actor, { halfYear: period, unit });
  }

  /** The report as it is once nobody else can change it. */
  async held(actor: Actor, found: OpenReport): Promise<OpenReport> {
    await this.desk.hold(found);
    return this.report(actor, { period: found.halfYear, unit: found.unitId });
  }

  /** As of a figure; after sending nothing is added, which has words of its own. */
  refusal(report: OpenReport): ErrorCode | null {
    const code = this.desk.refusalToRecord(report);
    const isSent = code === 'figure.report-sent' || code === 'figure.corrections-closed';
    return isSent ? 'evidence.report-sent' : code;
  }

  /** @throws AppError with that code */
  refuse(report: OpenReport): void {
    const code = this.refusal(report);
    if (code !== null) throw new AppError(code, { halfYear: report.halfYear });
  }

  /** With which code withdrawing a file that was sent would be refused now. */
  refusalToWithdraw(actor: Actor, report: OpenReport): ErrorCode | null {
    const refusal = this.#withdrawal(actor, report);
    return refusal && CODE_OF_WITHDRAWAL[refusal];
  }

  /** @throws AppError with that code, and who can help. Call it inside a transaction */
  async refuseWithdrawal(actor: Actor, report: OpenReport): Promise<void> {
    const refusal = this.#withdrawal(actor, report);
    if (refusal === null) return;
    const { halfYear, unitId, line, state, row } = report;
    throw await this.helps.named(new AppError(CODE_OF_WITHDRAWAL[refusal], { halfYear }), {
      actor,
      halfYear,
      unitId,
      ancestors: line.slice(1),
      refusal,
      permission: 'submission.submit',
      state,
      period: row.period_state,
    });
  }

  #withdrawal(actor: Actor, report: OpenReport): WithdrawalRefusal | null {
    return refusalToWithdraw({
      ...this.desk.standing(actor, report),
      ...this.desk.editWindow(report),
    });
  }

  /** @throws AppError where a file, or all of them with it, would be too large, or there are too many; in bytes */
  refuseSize(size: number, rows: readonly EvidenceRow[]): void {
    const limits = { file: this.fileLimit, report: this.reportLimit };
    const refusal = refusalOfFile(size, filesOf(rows), limits);
    if (refusal === 'too-large') throw tooLarge(this.fileLimit);
    if (refusal === null) return;
    const limit = refusal === 'too-many-files' ? EVIDENCE_FILES_LIMIT : megabytes(this.reportLimit);
    throw new AppError(`evidence.${refusal}`, { limit });
  }
}

/** Bytes of all files together, also of those withdrawn: they are kept. */
export const usedBy = (rows: readonly EvidenceRow[]): number => sizeOfFiles(filesOf(rows));

const filesOf = (rows: readonly EvidenceRow[]) => rows.map(({ size }) => ({ size: Number(size) }));
