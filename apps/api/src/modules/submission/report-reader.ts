import { createHmac, randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { ResultCell } from '@tiendo/contract/result';
import type {
  SubmissionDto,
  SubmissionParams,
  SubmissionRowDto,
} from '@tiendo/contract/submission';
import type { TargetDto } from '@tiendo/contract/target';
import { readingAsNumber } from '@tiendo/domain/figure';
import { type Indicator, isOwed } from '@tiendo/domain/indicator';
import { halfOf, halfYear, halfYearOf, yearOf } from '@tiendo/domain/period';
import { decimalText } from '@tiendo/domain/shared';
import { signingOf } from '@tiendo/domain/signed-paper';
import { blockingCells, completeness, transitionOf } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { type ReadingRow, readingOfRow } from '../../rows/reading-of-row.ts';
import { AreaService } from '../area/area.service.ts';
import { presentPeers, presentThresholds } from '../check/check-texts.ts';
import { CommentService } from '../comment/comment.service.ts';
import { FigureCellsService } from '../figure/figure-cells.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { TargetService } from '../target/target.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { OpinionRepository } from './opinion.repository.ts';
import { type OpenReport, ReportDesk, contentVersion } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportMoves } from './report-moves.ts';
import { ReportOnBehalf } from './report-on-behalf.ts';
import { ReportTime } from './report-time.ts';
import { type ReportContent, presentBlockers, sheetCells, warningsIn } from './report-sheet.ts';
import { SignedCells } from './signed-cells.ts';
import {
  presentOpinion,
  presentSending,
  presentStep,
  presentWarning,
} from './submission.presenter.ts';
import { SubmissionRepository } from './submission.repository.ts';

/** Without it nobody counts from a version what the units beside theirs sent. */
const STAMP_KEY = randomBytes(32);

/** More targets than any report has. */
const ALL = 10_000;

/** A report as it is shown, and what it is judged by. */
export interface ReadReport {
  readonly submission: SubmissionDto;
  readonly content: ReportContent;
}

/** Reads a report with everything that one needs to fill it in. Call it inside a transaction. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly desk: ReportDesk,
    private readonly loader: ReportLoader,
    private readonly moves: ReportMoves,
    private readonly submissions: SubmissionRepository,
    private readonly time: ReportTime,
    private readonly signed: SignedCells,
    private readonly cells: FigureCellsService,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
    private readonly targets: TargetService,
    private readonly areas: AreaService,
    private readonly opinions: OpinionRepository,
    private readonly comments: CommentService,
    private readonly onBehalf: ReportOnBehalf,
  ) {}

  /** @throws AppError `period.not-found`; `unit.not-found` also for what the actor may not see */
  open(actor: Actor, params: SubmissionParams): Promise<OpenReport> {
    return this.desk.open(actor, params);
  }

  /**
   * The version of what is shown to one person, which tells of nothing but itself. Drafts count for the unit alone;
   * what may be done is each person's own, and changes with the hour too.
   */
  stamp(actor: Actor, report: OpenReport): string {
    const { row, view, opening } = report;
    const drafts = view === 'sent' ? '-' : `${row.working_stamp}.${row.earlier_working}`;
    const refusal = this.desk.refusalToRecord(report) ?? '';
    const counted = [
      actor.accountId,
      row.submitted_stamp,
      row.earlier_submitted,
      drafts,
      row.plan_stamp,
      row.signed_revision ?? '',
      row.version ?? 0,
      row.period_state,
      row.peer_stamp,
      row.checks_version,
      row.opinions,
      row.said,
      this.desk.now().slice(0, 10),
      view,
      opening?.sendings ?? '',
      refusal,
    ].join('.');
    return createHmac('sha256', STAMP_KEY).update(counted).digest('base64url').slice(0, 22);
  }

  /** As the unit is working on it for its own people, as it was sent for others, with what one entered for it. */
  async read(actor: Actor, report: OpenReport): Promise<ReadReport> {
    const { halfYear: period, unitId, row, own, view } = report;
    const content = await this.loader.load(report, view);
    const sheet = sheetCells(content);
    const blocking = blockingCells(sheet);
    const { filled, required } = completeness(sheet);
    const rows = await this.#rows(actor, report, content);
    const codes = new Map(rows.map(({ indicator }) => [indicator.id, indicator.code]));
    const sendings = await this.submissions.sendings(period, unitId);
    const steps = await this.submissions.steps(period, unitId);
    const day = await this.units.dayOf({ halfYear: period });
    const submission: SubmissionDto = {
      unit: await this.units.one(actor, unitId, day),
      halfYear: period,
      window: content.window,
      state: report.state,
      version: row.version ?? 0,
      contentVersion: own ? contentVersion(row) : null,
      dueAt: report.dueAt,
      firstDueAt: report.firstDueAt,
      correctionsUntil: report.correctionsUntil,
      extension: extensionOf(report),
      workDayExceptions: await this.time.exceptions(content.window.from),
      latestExtension: transitionOf(report.state, 'extend')
        ? (await this.time.of(report)).latest
        : null,
      filled,
      required,
      blockers: own ? presentBlockers(blocking, codes) : [],
      sendings: sendings.map(presentSending),
      signing: signingOf({ sendings: sendings.length, hasFile: row.signed_sending !== null }),
      steps: steps.map(presentStep),
      areas: await this.areas.all(),
      rows,
      refusalToSubmit: this.desk.refusalToSubmit(actor, report, blocking),
      actions: await this.moves.offeredWithHelp(actor, report, blocking),
      onBehalf: this.onBehalf.present(actor, report),
      sentTo: await this.#sentTo(report),
      opinions: own
        ? (await this.opinions.latest({ halfYear: period, unitId })).map(presentOpinion)
        : [],
      refusalToOpine: this.desk.refusalToOpine(actor, report),
      comments: await this.comments.ofReport(actor, {
        halfYear: period,
        unitId,
        ancestors: report.line.slice(1),
      }),
      source: row.source,
    };
    return { submission, content };
  }

  async #rows(
    actor: Actor,
    report: OpenReport,
    content: ReportContent,
  ): Promise<SubmissionRowDto[]> {
    const { halfYear: text, unitId } = report;
    const period = halfYear(text);
    const indicators = await this.indicators.allOf(text);
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const year = yearOf(period);
    const targets = await this.targets.list(actor, { year, unit: unitId, limit: ALL });
    const last = {
      sameHalf: await this.cells.ofUnit(halfYearOf(year - 1, halfOf(period)), unitId, 'sent'),
      fullYear: await this.cells.ofUnit(halfYearOf(year - 1, 2), unitId, 'sent'),
    };
    const packed = await this.submissions.resultCells(text, unitId);
    // The column holds what this program packed: cells by indicator id.
    const results = JSON.parse(packed ?? '{}') as Readonly<Record<string, ResultCell>>;
    const signed = await this.signed.differing(report, content);
    const kept = await this.onBehalf.keptByUnit(report);
    const unitCode = targets.items[0]?.unitCode ?? (await this.#codeOf(unitId, text));
    return content.indicators.flatMap((one): SubmissionRowDto[] => {
      const { id } = one.indicator;
      const indicator = byId.get(id);
      if (!indicator) return [];
      const key = { halfYear: text, unitId, indicatorId: id };
      const names = { unitCode, indicatorCode: indicator.code };
      return [
        {
          indicator,
          window: one.occasion.window,
          required: isOwed(
            one.indicator,
            one.occasion.half,
            content.source.target(unitId, id)?.firstHalf ?? null,
          ),
          figure: this.cells.present(key, content.cells.get(id), names),
          target: targetIn(targets.items, id),
          result: results[id] ?? null,
          lastYear: {
            sameHalf: numberIn(last.sameHalf, one.indicator),
            fullYear: numberIn(last.fullYear, one.indicator),
          },
          checks: checksOf(content, one.indicator),
          warnings: warningsIn(content, one.indicator).map(presentWarning),
          differsFromSigned: signed.get(indicator.code) ?? null,
          refusalToRecord: this.onBehalf.refusalToRecord(report, kept.has(id)),
        },
      ];
    });
  }

  /** The unit above receives the report. */
  async #sentTo({ halfYear: period, line }: OpenReport): Promise<string | null> {
    const [, above] = line;
    if (above === undefined) return null;
    const names = await this.units.namesOf([above], { halfYear: period });
    return names.get(above)?.name ?? null;
  }

  async #codeOf(unitId: string, period: string): Promise<string> {
    const names = await this.units.namesOf([unitId], { halfYear: period });
    return names.get(unitId)?.code ?? '';
  }
}

function targetIn(targets: readonly TargetDto[], id: string): SubmissionRowDto['target'] {
  const found = targets.find((target) => target.indicatorId === id);
  if (!found) return null;
  const { revisions: _revisions, ...inForce } = found;
  return inForce;
}

/** What a cell is checked against besides its target and last year. */
function checksOf(content: ReportContent, indicator: Indicator): SubmissionRowDto['checks'] {
  const peers = content.peers.get(indicator.id);
  return {
    thresholds: presentThresholds(content.thresholds.of(indicator.id)),
    peers: peers ? presentPeers(peers) : null,
    sentBefore: numberIn(content.sentBefore, indicator),
    firstHalf: numberIn(content.firstHalf, indicator),
  };
}

/** Another time's figure as one number; a day or a mark is none. */
function numberIn(cells: ReadonlyMap<string, ReadingRow>, indicator: Indicator): string | null {
  const row = cells.get(indicator.id);
  const value = row && readingAsNumber(indicator, readingOfRow(row));
  return value ? decimalText(value) : null;
}

function extensionOf({ row }: OpenReport): SubmissionDto['extension'] {
  const { extension_requested_until: requestedUntil, extension_reason: reason } = row;
  return requestedUntil === null || reason === null ? null : { requestedUntil, reason };
}
