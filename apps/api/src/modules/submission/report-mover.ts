import { Injectable } from '@nestjs/common';

import type { MovedDto, SubmissionParams } from '@tiendo/contract/submission';
import { halfYear, instantOf, isoDate } from '@tiendo/domain/period';
import { type Act, type CellRemark, isWithReaders, transitionOf } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import { said } from '../../rows/said-time.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type MoveRequest, moveTrace, saidIn } from './move-request.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportMoves } from './report-moves.ts';
import { ReportTime } from './report-time.ts';
import { SubmissionStepsService } from './submission-steps.service.ts';
import { SubmissionRepository } from './submission.repository.ts';

type ReturnRequest = Extract<MoveRequest, { action: 'return' }>;

/** What is said of a cell, with the code a reader of the trail knows it by. */
interface NamedRemark extends CellRemark {
  readonly indicator: string;
}

/** A request whose remarks were found in the report, however they named their cells. */
type NamedRequest =
  | Exclude<MoveRequest, ReturnRequest>
  | (Omit<ReturnRequest, 'remarks'> & { readonly remarks: NamedRemark[] });

/** A move on its way: who, what they ask, and the report they hold. */
interface Moving {
  readonly asker: Asker;
  readonly report: OpenReport;
  readonly request: NamedRequest;
  readonly act: Act;
  readonly at: Date;
}

/** Moves a report, all but sending it: everything that a move must do, in one transaction. */
@Injectable()
export class ReportMover {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly desk: ReportDesk,
    private readonly loader: ReportLoader,
    private readonly moves: ReportMoves,
    private readonly time: ReportTime,
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionStepsService,
    private readonly results: ResultWriter,
    private readonly units: UnitService,
    private readonly trail: TrailService,
  ) {}

  move(
    asker: Asker,
    params: SubmissionParams,
    request: MoveRequest,
    expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.transactions.run(asker.actor, async () => {
      const report = await this.#hold(asker, params, request);
      await this.#refuseOther(report, expected);
      const named = await this.#named(report, request);
      const act = await this.#act(asker, report, named);
      const refusal = this.moves.refusal(asker.actor, report, act);
      if (refusal) {
        throw await this.moves.refused(asker.actor, report, { action: request.action, refusal });
      }
      const moved = await this.#write({
        asker,
        report,
        request: named,
        act,
        at: this.clock.now(),
      });
      await this.#tellReaders(report, moved, request);
      return this.#present(asker, moved);
    });
  }

  /** The report once nobody else can move it. Who has no right to move it never holds it. */
  async #hold(asker: Asker, params: SubmissionParams, request: MoveRequest): Promise<OpenReport> {
    const { action } = request;
    const found = await this.desk.open(asker.actor, params);
    const refusal = this.moves.refusalByRight(asker.actor, found, action);
    if (refusal) throw await this.moves.refused(asker.actor, found, { action, refusal });
    const { halfYear: period, unitId } = found;
    if (found.row.state === null && transitionOf('draft', action)) {
      await this.steps.begin(period, unitId);
    }
    await this.submissions.hold(period, unitId);
    return this.desk.open(asker.actor, { halfYear: period, unit: unitId });
  }

  /** Who acts on what they saw may name its version. */
  async #refuseOther(
    { halfYear: period, unitId, state, row }: OpenReport,
    expected: ExpectedVersion,
  ): Promise<void> {
    const version = row.version ?? 0;
    if (expected.isUnnamed || expected.names(String(version))) return;
    const last = (await this.submissions.steps(period, unitId)).at(-1);
    const at = last ? said(instantOf(last.at.getTime())) : '';
    const params = { name: last?.actor_name ?? '', at };
    throw new AppError('precondition.failed', params, { current: { state, version } });
  }

  /** The request with what its guard asks for besides. */
  async #act({ actor }: Asker, report: OpenReport, request: NamedRequest): Promise<Act> {
    switch (request.action) {
      case 'accept':
        return { action: 'accept', ...(await this.moves.toAccept(actor, report)) };
      case 'extend':
      case 'request-extension': {
        const until = isoDate(request.until);
        return { ...request, until, time: await this.time.of(report) };
      }
      case 'decline-extension':
      case 'withdraw-extension':
        return { ...request, time: await this.time.of(report) };
      case 'reopen':
      case 'recall':
      case 'return':
      case 'send-to-approver':
      case 'start-review':
        return request;
      default:
        return request satisfies never;
    }
  }

  /** Remarks name an indicator of the report by id or code; an empty one says nothing. */
  async #named(report: OpenReport, request: MoveRequest): Promise<NamedRequest> {
    if (request.action !== 'return') return request;
    return { ...request, remarks: await this.#remarks(report, request) };
  }

  async #remarks(report: OpenReport, request: ReturnRequest): Promise<NamedRemark[]> {
    const given = request.remarks.filter(({ text }) => text !== '');
    if (given.length === 0) return [];
    const { indicators } = await this.loader.load(report, 'sent');
    return given.map(({ indicator: ref, text }, index) => {
      const found = indicators.find(({ indicator: { id, code } }) => id === ref || code === ref);
      if (found) {
        const { id: indicatorId, code: indicator } = found.indicator;
        return { indicatorId, indicator, text };
      }
      const params = { code: ref };
      const code = 'indicator.not-in-report';
      const issues = [{ path: `remarks.${index}.indicator`, code, params } as const];
      throw new AppError(code, params, { issues });
    });
  }

  async #write({ asker, report, request, act, at }: Moving): Promise<OpenReport> {
    const { halfYear: period, unitId, state } = report;
    const key = { halfYear: period, unitId };
    const until = 'until' in act ? act.until : null;
    if (act.action === 'accept') await this.submissions.accept(period, unitId);
    await this.time.keep(key, act);
    await this.steps.move({
      ...key,
      action: act.action,
      from: state,
      actor: asker.actor,
      at,
      reason: saidIn(request),
      ...(act.action === 'return'
        ? { remarks: act.remarks.map(({ indicatorId, text }) => ({ indicatorId, text })) }
        : {}),
      ...(act.action === 'reopen' ? { authority: act.authority } : {}),
      ...(until ? { until } : {}),
    });
    const moved = await this.desk.open(asker.actor, { halfYear: period, unit: unitId });
    await this.trail.append(moveTrace({ asker, at, request }, report, moved));
    return moved;
  }

  /** Comes last, because results hold rows that siblings share. */
  async #tellReaders(from: OpenReport, to: OpenReport, { action }: MoveRequest): Promise<void> {
    const place = { period: halfYear(from.halfYear), unitId: from.unitId };
    const changesStage =
      action === 'accept' || isWithReaders(from.state) !== isWithReaders(to.state);
    await (changesStage ? this.results.write(place) : this.results.noteMove(place));
  }

  async #present({ actor }: Asker, moved: OpenReport): Promise<MovedDto> {
    const { halfYear: period, unitId, state, row, dueAt, firstDueAt } = moved;
    const day = await this.units.dayOf({ halfYear: period });
    return {
      unit: await this.units.one(actor, unitId, day),
      halfYear: period,
      state,
      version: row.version ?? 0,
      dueAt,
      firstDueAt,
      actions: await this.moves.offeredNext(actor, moved),
    };
  }
}
