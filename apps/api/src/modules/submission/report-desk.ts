import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { refusalToSeeUnit, refusalToSubmit } from '@tiendo/domain/access';
import { type Instant, instantOf, isoDate } from '@tiendo/domain/period';
import {
  type BlockingCell,
  type EditWindow,
  type SubmissionState,
  isClosedFor,
  refusalToStep,
  revisionKindsOpen,
} from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type ReportRow, SubmissionRepository } from './submission.repository.ts';

/** A report on the desk: where it stands, and who is looking. */
export interface OpenReport {
  readonly halfYear: string;
  readonly unitId: string;
  readonly unitKind: string;
  readonly line: readonly string[];
  readonly row: ReportRow;
  readonly state: SubmissionState;
  /** Somebody of the unit is looking: drafts are theirs to see. */
  readonly own: boolean;
  readonly dueAt: Instant;
  readonly correctionsUntil: Instant;
}

/** Finds a report, tells who may see it, and why somebody may not do what they came for. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly clock: BusinessClock,
    private readonly units: UnitService,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** @throws AppError `period.not-found`; `unit.not-found` also for what the actor may not see */
  async open(actor: Actor, params: SubmissionParams): Promise<OpenReport> {
    const { halfYear } = params;
    const { unitId } = await this.units.resolve(params.unit, { halfYear });
    const row = await this.submissions.one(halfYear, unitId);
    if (!row) throw new AppError('period.not-found', { halfYear });
    const unit = placedUnit(unitId, row.line.slice(1));
    const unseen = refusalToSeeUnit(domainActor(actor), unit, isoDate(this.clock.today()));
    const owes = row.unit_kind !== null && row.due_at !== null && row.corrections_until !== null;
    if (unseen || !owes) throw new AppError('unit.not-found');
    return {
      halfYear,
      unitId,
      unitKind: row.unit_kind,
      line: row.line,
      row,
      state: row.state ?? 'draft',
      own: actor.ownUnits.includes(unitId),
      dueAt: instantOf(row.due_at.getTime()),
      correctionsUntil: instantOf(row.corrections_until.getTime()),
    };
  }

  now(): Instant {
    return instantOf(this.clock.now().getTime());
  }

  /** With which code writing a figure plainly would be refused now; null when it would be taken. */
  refusalToRecord(report: OpenReport): ErrorCode | null {
    if (!report.own) return 'auth.forbidden';
    const { state, row } = report;
    if (isClosedFor(row.period_state, { state, sendings: row.sendings ?? 0 })) {
      return 'period.not-open';
    }
    if (state === 'locked') return 'figure.report-locked';
    const open = revisionKindsOpen(this.editWindow(report));
    if (open.length === 0) return 'figure.corrections-closed';
    return open.includes('entry') ? null : 'figure.report-sent';
  }

  /** With which code sending would be refused now. */
  refusalToSubmit(
    actor: Actor,
    report: OpenReport,
    blocking: readonly BlockingCell[],
  ): ErrorCode | null {
    const { state, row, unitId, line } = report;
    const who = domainActor(actor);
    const day = isoDate(this.clock.today());
    const unit = placedUnit(unitId, line.slice(1));
    if (refusalToSubmit(who, unit, day)) return 'submission.approver-only';
    if (isClosedFor(row.period_state, { state, sendings: row.sendings ?? 0 })) {
      return 'period.not-open';
    }
    const act = { action: 'submit', blocking } as const;
    const refusal = refusalToStep({ state, unit, actor: who, day, act });
    if (refusal === null) return null;
    return refusal === 'blocking-cells' ? 'submission.incomplete' : 'submission.not-allowed';
  }

  editWindow({ state, correctionsUntil }: OpenReport): EditWindow {
    return { state, now: this.now(), correctionsUntil };
  }
}
