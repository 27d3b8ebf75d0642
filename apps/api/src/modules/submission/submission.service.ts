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
import { halfOf, halfYear, halfYearOf, instantOf, yearOf } from '@tiendo/domain/period';
import { decimalText } from '@tiendo/domain/shared';
import { blockingCells, completeness, deadlineInForce } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import { AreaService } from '../area/area.service.ts';
import { FigureCellsService, type SeenCell } from '../figure/figure-cells.service.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { TargetService } from '../target/target.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type OpenReport, ReportDesk } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { type ReportContent, presentBlockers, sheetCells } from './report-sheet.ts';
import { presentSending, presentStep } from './submission.presenter.ts';
import { SubmissionRepository } from './submission.repository.ts';

/** More targets than any report has. */
const ALL = 10_000;

/** A report as its form shows it: everything one needs in one answer. */
@Injectable()
export class SubmissionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ReportDesk,
    private readonly loader: ReportLoader,
    private readonly submissions: SubmissionRepository,
    private readonly cells: FigureCellsService,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
    private readonly targets: TargetService,
    private readonly areas: AreaService,
  ) {}

  read(actor: Actor, params: SubmissionParams, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const report = await this.desk.open(actor, params);
      return known.answer(this.#tag(report), () => this.#present(actor, report));
    });
  }

  /** Drafts count for the unit alone; what may be written changes with the hour too. */
  #tag(report: OpenReport): string {
    const { row, own } = report;
    const drafts = own ? row.working_stamp : '-';
    const refusal = this.desk.refusalToRecord(report) ?? '';
    return [
      row.submitted_stamp,
      drafts,
      row.version ?? 0,
      this.desk.now().slice(0, 10),
      refusal,
    ].join('.');
  }

  async #present(actor: Actor, report: OpenReport): Promise<SubmissionDto> {
    const { halfYear: period, unitId, row, own } = report;
    const content = await this.loader.load(report, own);
    const sheet = sheetCells(content);
    const blocking = blockingCells(sheet);
    const { filled, required } = completeness(sheet);
    const rows = await this.#rows(actor, report, content);
    const codes = new Map(rows.map(({ indicator }) => [indicator.id, indicator.code]));
    const sendings = await this.submissions.sendings(period, unitId);
    const steps = await this.submissions.steps(period, unitId);
    const day = await this.units.dayOf({ halfYear: period });
    return {
      unit: await this.units.one(actor, unitId, day),
      halfYear: period,
      window: content.window,
      state: report.state,
      version: row.version ?? 0,
      dueAt: deadlineInForce({ dueAt: report.dueAt, extendedTo: extendedTo(report) }),
      correctionsUntil: report.correctionsUntil,
      extension: extensionOf(report),
      filled,
      required,
      blockers: own ? presentBlockers(blocking, codes) : [],
      sendings: sendings.map(presentSending),
      steps: steps.map(presentStep),
      areas: await this.areas.all(),
      rows,
      refusalToSubmit: this.desk.refusalToSubmit(actor, report, blocking),
      source: row.source,
    };
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
      sameHalf: await this.cells.ofUnit(halfYearOf(year - 1, halfOf(period)), unitId, false),
      fullYear: await this.cells.ofUnit(halfYearOf(year - 1, 2), unitId, false),
    };
    const packed = await this.submissions.resultCells(text, unitId);
    // The column holds what this program packed: cells by indicator id.
    const results = JSON.parse(packed ?? '{}') as Readonly<Record<string, ResultCell>>;
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
          refusalToRecord: this.desk.refusalToRecord(report),
        },
      ];
    });
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

/** Last year's figure as one number; a day or a mark is none. */
function numberIn(cells: ReadonlyMap<string, SeenCell>, indicator: Indicator): string | null {
  const row = cells.get(indicator.id);
  const value = row && readingAsNumber(indicator, readingOfRow(row));
  return value ? decimalText(value) : null;
}

const extendedTo = ({ row }: OpenReport) => row.extended_to && instantOf(row.extended_to.getTime());

function extensionOf({ row }: OpenReport): SubmissionDto['extension'] {
  const { extension_requested_until: requestedUntil, extension_reason: reason } = row;
  return requestedUntil === null || reason === null ? null : { requestedUntil, reason };
}
