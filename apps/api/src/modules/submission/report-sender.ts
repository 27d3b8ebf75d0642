import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { SubmitBody } from '@tiendo/contract/submission-move';
import type { ReceiptDto, SubmissionParams } from '@tiendo/contract/submission';
import { halfYear, instantOf } from '@tiendo/domain/period';
import { SECRECY_DECLARATION } from '@tiendo/domain/secrecy';
import { accountId, unitId } from '@tiendo/domain/shared';
import { blockingCells, receiptText, timelinessAgain } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { EvidenceSendingService } from '../evidence/evidence-sending.service.ts';
import { NarrativeSendingService } from '../narrative/narrative-sending.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { type Trace, TrailService } from '../trail/trail.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type OpenReport, ReportDesk, contentVersion, extendedTo } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportMoves } from './report-moves.ts';
import { type ReportContent, blockingIssues, sheetCells } from './report-sheet.ts';
import { ReportTime } from './report-time.ts';
import { SentCells } from './sent-cells.ts';
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
    private readonly moves: ReportMoves,
    private readonly time: ReportTime,
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionStepsService,
    private readonly sent: SentCells,
    private readonly narratives: NarrativeSendingService,
    private readonly evidence: EvidenceSendingService,
    private readonly periods: PeriodService,
    private readonly units: UnitService,
    private readonly results: ResultWriter,
    private readonly trail: TrailService,
  ) {}

  submit(asker: Asker, params: SubmissionParams, body: SubmitBody): Promise<ReceiptDto> {
    return this.transactions.run(asker.actor, async () => {
      const report = await this.#hold(asker, params);
      const content = await this.loader.load(report, 'own');
      await this.#refuse(asker, report, content, body);
      refuseUndeclared(body);
      const at = this.clock.now();
      const [sending, named] = await Promise.all([
        this.#sendingOf(asker, report, content, at),
        this.#named(asker, report),
      ]);
      await this.#write(asker, report, sending, body.note ?? null);
      const { halfYear: period, unitId: unit } = report;
      await this.results.write({ period: halfYear(period), unitId: unit });
      const actions = await this.moves.offered(asker.actor, sentOf(report), []);
      return { ...receiptOf(named, sending), actions };
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
      this.narratives.send(period, unit, at),
      this.evidence.send(period, unit, at),
      this.submissions.keep(sending),
      this.time.sent(report),
      this.steps.move({
        halfYear: period,
        unitId: unit,
        action: 'submit',
        from: report.state,
        actor: asker.actor,
        at,
        reason: note,
      }),
      this.trail.append({ ...traceOf(asker, report, sending), reason: note }),
    ]);
  }

  /** The report as it is once nobody else can change it. Who may not send it never holds it. */
  async #hold(asker: Asker, params: SubmissionParams): Promise<OpenReport> {
    const found = await this.desk.open(asker.actor, params);
    const refusal = this.moves.refusalByRight(asker.actor, found, 'submit');
    if (refusal) throw await this.moves.refused(asker.actor, found, { action: 'submit', refusal });
    if (found.row.state === null) await this.steps.begin(found.halfYear, found.unitId);
    await this.submissions.hold(found.halfYear, found.unitId);
    return this.desk.open(asker.actor, { halfYear: found.halfYear, unit: found.unitId });
  }

  async #refuse(
    { actor }: Asker,
    report: OpenReport,
    content: ReportContent,
    body: SubmitBody,
  ): Promise<void> {
    const blocking = blockingCells(sheetCells(content));
    const refusal = this.moves.refusal(actor, report, { action: 'submit', blocking });
    if (refusal !== null && refusal !== 'blocking-cells') {
      throw await this.moves.refused(actor, report, { action: 'submit', refusal });
    }
    refuseUnseen(report, body);
    if (refusal === null) return;
    const issues = blockingIssues(blocking, content);
    throw new AppError('submission.incomplete', { count: blocking.length }, { issues });
  }

  async #sendingOf(
    { actor }: Asker,
    report: OpenReport,
    content: ReportContent,
    at: Date,
  ): Promise<NewSending> {
    const { halfYear: period, row } = report;
    const sentAt = instantOf(at.getTime());
    const isAgain = (row.sendings ?? 0) > 0;
    const [calendar, names, narratives, files, earlier] = await Promise.all([
      this.periods.workingCalendar(),
      this.units.namesOf([report.unitId], { halfYear: period }),
      this.narratives.ofReport(period, report.unitId),
      this.evidence.ofReport(period, report.unitId),
      isAgain ? this.submissions.sendings(period, report.unitId) : null,
    ]);
    const due = { dueAt: report.firstDueAt, extendedTo: extendedTo(row), calendar, sentAt };
    const judged = timelinessAgain(due, earlier && firstLateOf(earlier));
    const number = (row.sendings ?? 0) + 1;
    const unit = names.get(report.unitId);
    const cells = this.sent.of(period, content);
    const text = receiptText({
      unitId: unitId(report.unitId),
      unitName: unit?.name ?? '',
      halfYear: halfYear(period),
      number,
      sentAt,
      sentBy: { accountId: accountId(actor.accountId), displayName: actor.displayName },
      timeliness: judged,
      enteredBy: enteredBy(content),
      cells,
      narratives,
      files,
      declaration: SECRECY_DECLARATION,
    });
    return {
      halfYear: period,
      unitId: report.unitId,
      number,
      sentBy: { id: actor.accountId, name: actor.displayName },
      sentAt: at,
      dueAt: new Date(judged.dueAt),
      firstDueAt: new Date(judged.firstDueAt),
      late: judged.kind === 'late',
      lateWorkingDays: judged.kind === 'late' ? judged.workingDays : 0,
      cells: cells.length,
      content: text,
      hash: createHash('sha256').update(text, 'utf8').digest('hex'),
      declaration: SECRECY_DECLARATION,
    };
  }
}

/** Who sends what they looked at names it; what was written since they have not seen. */
function refuseUnseen({ row }: OpenReport, { contentVersion: seen }: SubmitBody): void {
  if (seen !== undefined && seen !== contentVersion(row)) throw new AppError('submission.changed');
}

/** Nothing travels unless its sender says that it holds no state secret. */
function refuseUndeclared({ declaration }: SubmitBody): void {
  if (declaration === true) return;
  const code = 'submission.declaration-required';
  throw new AppError(code, {}, { issues: [{ path: 'declaration', code }] });
}

/** The report as it stands once it is sent. */
const sentOf = (report: OpenReport): OpenReport => ({
  ...report,
  state: 'submitted',
  row: {
    ...report.row,
    sendings: (report.row.sendings ?? 0) + 1,
    extension_requested_until: null,
  },
});

type SendingRow = Awaited<ReturnType<SubmissionRepository['sendings']>>[number];

/** The first time that the report came late; null when it never did. */
function firstLateOf(sendings: readonly SendingRow[]) {
  const late = sendings.find((one) => one.late);
  return late ? { workingDays: late.late_working_days } : null;
}

function receiptOf(unit: ReceiptDto['unit'], sending: NewSending): Omit<ReceiptDto, 'actions'> {
  return {
    unit,
    halfYear: sending.halfYear,
    state: 'submitted',
    sending: {
      number: sending.number,
      sentByName: sending.sentBy.name,
      sentAt: instantOf(sending.sentAt.getTime()),
      dueAt: instantOf(sending.dueAt.getTime()),
      firstDueAt: instantOf(sending.firstDueAt.getTime()),
      late: sending.late,
      lateWorkingDays: sending.lateWorkingDays,
      cells: sending.cells,
      hash: sending.hash,
    },
  };
}

/** Everybody who entered one of the cells. */
function enteredBy({ indicators, cells }: ReportContent) {
  return indicators.flatMap(({ indicator: { id } }) => {
    const who = cells.get(id)?.recorded_by ?? null;
    return who === null ? [] : [accountId(who)];
  });
}

function traceOf(asker: Asker, report: OpenReport, sending: NewSending): Trace {
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
