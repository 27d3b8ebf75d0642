import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { ReceiptDto, SubmissionParams } from '@tiendo/contract/submission';
import { halfYear, instantOf } from '@tiendo/domain/period';
import { accountId, unitId } from '@tiendo/domain/shared';
import { blockingCells, receiptText, timeliness } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { FigureCellsService, type SeenCell } from '../figure/figure-cells.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { type ReportContent, blockingIssues, sheetCells } from './report-sheet.ts';
import { SubmissionStepsService } from './submission-steps.service.ts';
import { type NewSending, SubmissionRepository } from './submission.repository.ts';

/** Sends a report: what the unit was working on becomes what others read, in one transaction. */
@Injectable()
export class ReportSender {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: ReportDesk,
    private readonly loader: ReportLoader,
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionStepsService,
    private readonly cells: FigureCellsService,
    private readonly periods: PeriodService,
    private readonly units: UnitService,
    private readonly results: ResultWriter,
    private readonly trail: TrailService,
  ) {}

  submit(asker: Asker, params: SubmissionParams, note: string | null): Promise<ReceiptDto> {
    return this.transactions.run(asker.actor, async () => {
      const report = await this.#hold(asker, params);
      const content = await this.loader.load(report, true);
      this.#refuse(asker, report, content);
      const at = this.clock.now();
      const [sending, named] = await Promise.all([
        this.#sendingOf(asker, report, content, at),
        this.#named(asker, report),
      ]);
      await this.#write(asker, report, sending, note);
      const { halfYear: period, unitId: unit } = report;
      await this.results.write({ period: halfYear(period), unitId: unit });
      return receiptOf(named, sending);
    });
  }

  async #named({ actor }: Asker, { halfYear: period, unitId: unit }: OpenReport) {
    return this.units.one(actor, unit, await this.units.dayOf({ halfYear: period }));
  }

  /** The report is held and none of these needs what another answers, so they go out together. */
  async #write(
    asker: Asker,
    report: OpenReport,
    sending: NewSending,
    note: string | null,
  ): Promise<void> {
    const { halfYear: period, unitId: unit } = report;
    const at = sending.sentAt;
    await Promise.all([
      this.submissions.send(period, unit, at),
      this.submissions.keep(sending),
      this.steps.move({
        halfYear: period,
        unitId: unit,
        action: 'submit',
        from: report.state,
        actor: asker.actor,
        at,
        reason: note,
      }),
      this.trail.append(traceOf(asker, report, sending)),
    ]);
  }

  /** The report as it is once nobody else can change it. Who may not send it never holds it. */
  async #hold(asker: Asker, params: SubmissionParams): Promise<OpenReport> {
    const found = await this.desk.open(asker.actor, params);
    const refusal = this.desk.refusalToSubmit(asker.actor, found, []);
    if (refusal === 'submission.approver-only') throw new AppError(refusal);
    if (found.row.state === null) await this.steps.begin(found.halfYear, found.unitId);
    await this.submissions.hold(found.halfYear, found.unitId);
    return this.desk.open(asker.actor, { halfYear: found.halfYear, unit: found.unitId });
  }

  #refuse({ actor }: Asker, report: OpenReport, content: ReportContent): void {
    const blocking = blockingCells(sheetCells(content));
    const refusal = this.desk.refusalToSubmit(actor, report, blocking);
    if (refusal === null) return;
    if (refusal === 'period.not-open') throw new AppError(refusal, { halfYear: report.halfYear });
    if (refusal !== 'submission.incomplete') throw new AppError(refusal);
    const codes = new Map(content.indicators.map(({ indicator: { id, code } }) => [id, code]));
    const issues = blockingIssues(blocking, codes);
    throw new AppError(refusal, { count: blocking.length }, { issues });
  }

  async #sendingOf(
    { actor }: Asker,
    report: OpenReport,
    content: ReportContent,
    at: Date,
  ): Promise<NewSending> {
    const { halfYear: period, row } = report;
    const sentAt = instantOf(at.getTime());
    const [calendar, names] = await Promise.all([
      this.periods.workingCalendar(),
      this.units.namesOf([report.unitId], { halfYear: period }),
    ]);
    const judged = timeliness({
      dueAt: report.dueAt,
      extendedTo: row.extended_to && instantOf(row.extended_to.getTime()),
      calendar,
      sentAt,
    });
    const number = (row.sendings ?? 0) + 1;
    const unit = names.get(report.unitId);
    const cells = sentCells(content);
    const text = receiptText({
      unitId: unitId(report.unitId),
      unitName: unit?.name ?? '',
      halfYear: halfYear(period),
      number,
      sentAt,
      sentBy: { accountId: accountId(actor.accountId), displayName: actor.displayName },
      timeliness: judged,
      enteredBy: cells.flatMap(({ row: cell }) =>
        cell.recorded_by === null ? [] : [accountId(cell.recorded_by)],
      ),
      cells: cells.map(({ code, row: cell }) => this.#sentCell(report, code, cell)),
    });
    return {
      halfYear: period,
      unitId: report.unitId,
      number,
      sentBy: { id: actor.accountId, name: actor.displayName },
      sentAt: at,
      dueAt: new Date(judged.dueAt),
      late: judged.kind === 'late',
      lateWorkingDays: judged.kind === 'late' ? judged.workingDays : 0,
      cells: cells.length,
      content: text,
      hash: createHash('sha256').update(text, 'utf8').digest('hex'),
    };
  }

  /** A cell as it travels: its content in wire shape, without who is looking at it. */
  #sentCell({ halfYear: period, unitId: unit }: OpenReport, code: string, row: SeenCell) {
    const key = { halfYear: period, unitId: unit, indicatorId: row.indicator_id };
    const shown = this.cells.present(key, row, { unitCode: '', indicatorCode: code });
    const { state, value, numerator, denominator, weight, achievedOn, grade, quality } = shown;
    const { yearEndEstimate, note, cause, revision } = shown;
    const said = { state, value, numerator, denominator, weight, achievedOn, grade, quality };
    const content = { ...said, yearEndEstimate, note, cause, revision };
    return { indicatorCode: code, revisionId: row.id, content };
  }
}

function receiptOf(unit: ReceiptDto['unit'], sending: NewSending): ReceiptDto {
  return {
    unit,
    halfYear: sending.halfYear,
    state: 'submitted',
    sending: {
      number: sending.number,
      sentByName: sending.sentBy.name,
      sentAt: instantOf(sending.sentAt.getTime()),
      dueAt: instantOf(sending.dueAt.getTime()),
      late: sending.late,
      lateWorkingDays: sending.lateWorkingDays,
      cells: sending.cells,
      hash: sending.hash,
    },
  };
}

/** The cells of the report that somebody has written, with the code each has in it. */
function sentCells({ indicators, cells }: ReportContent) {
  return indicators.flatMap(({ indicator: { id, code } }) => {
    const row = cells.get(id);
    return row ? [{ code, row }] : [];
  });
}

function traceOf(asker: Asker, report: OpenReport, sending: NewSending) {
  const { number, late, lateWorkingDays, cells, hash } = sending;
  return {
    asker,
    businessAt: sending.sentAt,
    action: 'submission.sent',
    unitId: report.unitId,
    halfYear: report.halfYear,
    subject: `/submissions/${report.halfYear}/${report.unitId}`,
    before: { state: report.state, version: report.row.version ?? 0 },
    after: { state: 'submitted', number, late, lateWorkingDays, cells, hash },
  };
}
