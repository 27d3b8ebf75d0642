import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { NarrativeParams, NarrativesParams } from '@tiendo/contract/narrative';
import { GENERAL_BLOCK } from '@tiendo/domain/narrative';

import type { Actor } from '../../platform/auth/actor.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type ReportedArea, AreaService } from '../area/area.service.ts';
import { said } from '../../rows/said-time.ts';
import { type OpenReport, ReportDesk } from '../submission/report-desk.ts';

/** A block on the desk, in its report. */
export interface OpenBlock {
  readonly report: OpenReport;
  /** null: the block of the whole report. */
  readonly area: ReportedArea | null;
}

/** Finds a report's blocks, and tells why somebody may not write in them. */
@Injectable()
export class NarrativeDesk {
  constructor(
    private readonly desk: ReportDesk,
    private readonly allAreas: AreaService,
  ) {}

  report(actor: Actor, { halfYear, unit }: NarrativesParams): Promise<OpenReport> {
    return this.desk.open(actor, { halfYear, unit });
  }

  /** The report as it is once nobody else can change it. */
  async held(actor: Actor, found: OpenReport): Promise<OpenReport> {
    await this.desk.hold(found);
    return this.report(actor, { halfYear: found.halfYear, unit: found.unitId });
  }

  areas(report: OpenReport): Promise<readonly ReportedArea[]> {
    return this.allAreas.ofReport(report);
  }

  /** @throws AppError as the report's, and `area.not-found` for an area the unit does not report on */
  async block(actor: Actor, params: NarrativeParams): Promise<OpenBlock> {
    const report = await this.report(actor, params);
    if (params.area === GENERAL_BLOCK) return { report, area: null };
    const area = await this.allAreas.inReport(report, params.area);
    return { report, area };
  }

  /** As of a figure; only the words differ, since a narrative that was sent has no corrections. */
  refusal(report: OpenReport): ErrorCode | null {
    const code = this.desk.refusalToRecord(report);
    const isSent = code === 'figure.report-sent' || code === 'figure.corrections-closed';
    return isSent ? 'narrative.report-sent' : code;
  }

  /** @throws AppError with that code */
  refuse(report: OpenReport): void {
    const code = this.refusal(report);
    if (code === null) return;
    const { halfYear, correctionsUntil } = report;
    throw new AppError(
      code,
      code === 'period.not-open' ? { halfYear } : { until: said(correctionsUntil) },
    );
  }
}
