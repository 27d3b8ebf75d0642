import { Injectable } from '@nestjs/common';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SubmissionParams } from '@tiendo/contract/submission';
import { type RecordingManner, recordingManner, refusalToSeeUnit } from '@tiendo/domain/access';
import { type Instant, instantOf, isoDate } from '@tiendo/domain/period';
import {
  type BlockingCell,
  type EditWindow,
  type MoveInput,
  type SubmissionState,
  deadlineInForce,
  isClosedFor,
  isOpenedOnBehalf,
  refusalToEnterOnBehalf,
  refusalToMove,
  refusalToOpine,
  revisionKindsOpen,
} from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { CellView } from '../figure/figure-cells.service.ts';
import { codeOfOnBehalf } from '../on-behalf/on-behalf-refused.ts';
import type { OpeningRow } from '../on-behalf/on-behalf.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { codeOfMove, codeOfOpinion } from './move-refused.ts';
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
  /** In which manner whoever is looking writes its figures; null where they write none. */
  readonly manner: RecordingManner | null;
  /** That the secretariat enters for the unit, while that holds. */
  readonly opening: OpeningRow | null;
  /** What of its cells whoever is looking sees. */
  readonly view: CellView;
  /** The deadline set for everybody. */
  readonly firstDueAt: Instant;
  /** The deadline in force: an extension where one was granted. */
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
    const [who, today] = [domainActor(actor), isoDate(this.clock.today())];
    const unseen = refusalToSeeUnit(who, unit, today);
    const owes = row.unit_kind !== null && row.due_at !== null && row.corrections_until !== null;
    if (unseen || !owes) throw new AppError('unit.not-found');
    const firstDueAt = instantOf(row.due_at.getTime());
    const report = { halfYear, unitId, unitKind: row.unit_kind, line: row.line, row };
    const own = actor.ownUnits.includes(unitId);
    const manner = recordingManner(who, unit, today);
    const opening = openingOf(row);
    const enters = manner === 'on-behalf' && refusalOnBehalf(row, opening) === null;
    return {
      ...report,
      state: row.state ?? 'draft',
      own,
      manner,
      opening,
      view: own ? 'own' : enters ? 'on-behalf' : 'sent',
      firstDueAt,
      dueAt: deadlineInForce({ dueAt: firstDueAt, extendedTo: extendedTo(row) }),
      correctionsUntil: instantOf(row.corrections_until.getTime()),
    };
  }

  /** Holds the report until the transaction ends: nobody moves it or writes in it meanwhile. */
  hold({ halfYear, unitId }: OpenReport): Promise<void> {
    return this.submissions.hold(halfYear, unitId);
  }

  now(): Instant {
    return instantOf(this.clock.now().getTime());
  }

  /** With which code writing a figure plainly would be refused now; null when it would be taken. */
  refusalToRecord(report: OpenReport): ErrorCode | null {
    const { state, row } = report;
    if (report.manner === 'on-behalf') {
      const refusal = refusalOnBehalf(row, report.opening);
      return refusal && codeOfOnBehalf(refusal);
    }
    if (!report.own) return 'auth.forbidden';
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
    const act = { action: 'submit', blocking } as const;
    const refusal = refusalToMove({ ...this.standing(actor, report), act });
    return refusal && codeOfMove('submit', refusal);
  }

  /** With which code saying what one thinks of the draft would be refused now. */
  refusalToOpine(actor: Actor, report: OpenReport): ErrorCode | null {
    const refusal = refusalToOpine(this.standing(actor, report));
    return refusal && codeOfOpinion(refusal);
  }

  /** Where the report stands and who is at it, as the rules of its moves ask. */
  standing(actor: Actor, { state, row, unitId, line }: OpenReport): Omit<MoveInput, 'act'> {
    return {
      state,
      unit: placedUnit(unitId, line.slice(1)),
      actor: domainActor(actor),
      day: isoDate(this.clock.today()),
      period: row.period_state,
      sendings: row.sendings ?? 0,
    };
  }

  editWindow({ state, correctionsUntil }: OpenReport): EditWindow {
    return { state, now: this.now(), correctionsUntil };
  }
}

/** Which content the unit is working on: every figure, part of the narrative and file moves it. */
export const contentVersion = (row: Pick<ReportRow, 'working_stamp'>): string => row.working_stamp;

/** Until when more time was granted; null where none was. */
export const extendedTo = (row: Pick<ReportRow, 'extended_to'>): Instant | null =>
  row.extended_to && instantOf(row.extended_to.getTime());

/** The opening that holds now; null where none does. */
function openingOf(row: ReportRow): OpeningRow | null {
  const { opened_sendings: sendings, opened_ground: ground, opened_by_name: name } = row;
  const { opened_office: office, opened_at: at } = row;
  if (sendings === null || ground === null || name === null) return null;
  if (office === null || at === null) return null;
  const opening = { sendings, ground, opened_by_name: name, office, business_at: at };
  return isOpenedOnBehalf({ sendings: row.sendings ?? 0 }, opening) ? opening : null;
}

/** Why whoever may enter for the unit may enter nothing of the report now. */
function refusalOnBehalf(row: ReportRow, opening: OpeningRow | null) {
  const { period_state: period, sendings } = row;
  const report = { state: row.state ?? 'draft', sendings: sendings ?? 0, period };
  return refusalToEnterOnBehalf(report, { opening, isKeptByUnit: false });
}
