import { Injectable } from '@nestjs/common';

import type { FigureParams } from '@tiendo/contract/figure';
import { type RecordingManner, recordingManner, refusalToSeeUnit } from '@tiendo/domain/access';
import type { Reading } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { type SubmissionState, isWithReaders } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { KeyClaims } from '../../platform/http/key-claims.ts';
import { type RevisionRow, prefixedRevision } from '../../rows/figure-row.ts';
import { indicatorOfRow, reportsRow } from '../../rows/indicator-of-row.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import { SubmissionStepsService } from '../submission/submission-steps.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { FigureHoldRepository, type HeldCell } from './figure-hold.repository.ts';
import { FigureRefusals } from './figure-refusals.ts';
import type { Hold } from './save.ts';

/** Holds the report and the cell that somebody wants to write. */
@Injectable()
export class CellHolder {
  constructor(
    private readonly clock: BusinessClock,
    private readonly units: UnitService,
    private readonly holds: FigureHoldRepository,
    private readonly steps: SubmissionStepsService,
    private readonly claims: KeyClaims,
    private readonly refusals: FigureRefusals,
  ) {}

  /** Holds report and cell, and refuses whoever may not write here; then the key is the save's own. */
  async hold(asker: Asker, params: FigureParams): Promise<Hold> {
    const unitId = params.unit.includes(':')
      ? (await this.units.resolve(params.unit, { halfYear: params.halfYear })).unitId
      : params.unit;
    const wanted = {
      halfYear: params.halfYear,
      unitId,
      indicator: params.indicator,
      accountId: asker.actor.accountId,
      idempotencyKey: asker.idempotencyKey,
    };
    let held = await this.holds.hold(wanted);
    await this.claims.won();
    if (!held) throw await this.#nothingThere(params.halfYear);
    const place = { halfYear: params.halfYear, unitId };
    const manner = await this.#mannerOf(asker, place, held);
    const indicator = indicatorOfRow(held);
    const reporter = { unit_id: unitId, unit_kind: held.unit_kind ?? '' };
    if (!reportsRow(reporter, indicator)) {
      throw new AppError('indicator.not-in-report', { code: held.code });
    }
    if (held.submission_state === null) {
      await this.steps.begin(params.halfYear, unitId);
      held = (await this.holds.hold(wanted)) ?? held;
    }
    const key = { halfYear: params.halfYear, unitId, indicatorId: held.indicator_id };
    return { held, indicator, key, manner };
  }

  /** What the unit is working on; read again when somebody moved it while this save waited. */
  async working(held: HeldCell): Promise<RevisionRow | null> {
    const found = prefixedRevision(held, 'w');
    if (found || held.working_id === null) return found;
    return this.holds.revision(held.working_id);
  }

  /**
   * What an edit takes the place of. Once the report is sent that is what its readers have: a clerk's
   * correction that waits for the approver replaces nothing yet, so the approver sends it under the
   * same kind by recording the same figure.
   */
  async replaced(
    state: SubmissionState,
    held: HeldCell,
    working: RevisionRow | null,
  ): Promise<Reading> {
    const { submitted_id: sentId } = held;
    if (!isWithReaders(state) || sentId === working?.id) return readingOr(working);
    return readingOr(sentId === null ? null : await this.holds.revision(sentId));
  }

  async #nothingThere(period: string): Promise<AppError> {
    return (await this.holds.hasPeriod(period))
      ? new AppError('indicator.not-found')
      : new AppError('period.not-found', { halfYear: period });
  }

  /** As one of the unit or on its behalf; whoever writes here in no manner is refused. */
  async #mannerOf(
    asker: Asker,
    place: { readonly halfYear: string; readonly unitId: string },
    held: HeldCell,
  ): Promise<RecordingManner> {
    const [who, today] = [domainActor(asker.actor), isoDate(this.clock.today())];
    const unit = placedUnit(place.unitId, held.ancestors);
    if (held.unit_kind === null || refusalToSeeUnit(who, unit, today)) {
      throw new AppError('unit.not-found');
    }
    const manner = recordingManner(who, unit, today);
    if (manner !== null) return manner;
    throw await this.refusals.named(new AppError('auth.forbidden'), asker, place, held);
  }
}

const readingOr = (row: RevisionRow | null): Reading =>
  row ? readingOfRow(row) : { state: 'not-reported' };
