import { Injectable } from '@nestjs/common';

import type { FigureDto, FigureParams, RecordFigureBody } from '@tiendo/contract/figure';
import { recordingManner, refusalToSeeUnit, refusalToSubmit } from '@tiendo/domain/access';
import type { Reading } from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';
import { halfYear, instantOf, isoDate } from '@tiendo/domain/period';
import type { SubmissionState } from '@tiendo/domain/submission';

import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { Answer } from '../../platform/http/answer.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import { HalfYearSetting } from '../../rows/half-year-setting.ts';
import { indicatorOfRow, reportsRow } from '../../rows/indicator-of-row.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { SubmissionStepsService } from '../submission/submission-steps.service.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { UnitService } from '../unit/unit.service.ts';
import { contentColumns } from '../../rows/content-columns.ts';
import { entryIssues, readingOfBody, shapeIssues } from './entry.ts';
import { FigureHoldRepository, type HeldCell } from './figure-hold.repository.ts';
import { type RevisionRow, prefixedRevision } from '../../rows/figure-row.ts';
import { kindOfEdit, isPeriodClosedFor, said } from './figure-rules.ts';
import { presentBlank, presentFigure } from './figure.presenter.ts';
import {
  type CellKey,
  type FigureRow,
  FigureRepository,
  type NewRevision,
} from './figure.repository.ts';
import { readingOfRow } from '../../rows/reading-of-row.ts';
import { asItWasWritten, refuseOtherBody } from './replay.ts';

const BLANK: Reading = { state: 'not-reported' };

/** A save on its way: who, what, and what it found. */
interface Save {
  readonly asker: Asker;
  readonly body: RecordFigureBody;
  readonly key: CellKey;
  readonly held: HeldCell;
  readonly indicator: Indicator;
  readonly reading: Reading;
  readonly working: RevisionRow | null;
  readonly now: Date;
}

/** Records what a unit writes in a cell: everything that a save must do, in one transaction. */
@Injectable()
export class FigureRecorder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: UnitService,
    private readonly holds: FigureHoldRepository,
    private readonly figures: FigureRepository,
    private readonly steps: SubmissionStepsService,
    private readonly results: ResultWriter,
  ) {}

  record(
    asker: Asker,
    params: FigureParams,
    body: RecordFigureBody,
    expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.transactions.run(asker.actor, async () => {
      const held = await this.#hold(asker, params);
      const { indicator } = held;
      const issues = shapeIssues(body, indicator);
      if (issues[0]) throw new AppError(issues[0].code, issues[0].params, { issues });
      const reading = readingOfBody(body, indicator);
      const save = { ...held, asker, body, reading, now: this.clock.now() };
      const made = await this.#madeBefore(asker, held.held, expected);
      const figure = made
        ? await this.#replay(save, made)
        : await this.#write({ ...save, working: await this.#working(held.held) }, expected);
      return Answer.of(String(figure.version), figure);
    });
  }

  /**
   * The revision that this key made already. Who waited for the cell cannot see yet what was written
   * meanwhile, so whoever finds another version there than expected looks once more.
   */
  async #madeBefore(
    { actor, idempotencyKey }: Asker,
    held: HeldCell,
    expected: ExpectedVersion,
  ): Promise<string | null> {
    if (held.replayed_id !== null || idempotencyKey === null) return held.replayed_id;
    if (expected.names(String(held.version ?? 0))) return null;
    return this.holds.madeUnder(actor.accountId, idempotencyKey);
  }

  /** Holds report and cell, and refuses whoever may not write here. */
  async #hold(asker: Asker, params: FigureParams) {
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
    if (!held) throw await this.#nothingThere(params.halfYear);
    this.#refuseStranger(asker, unitId, held);
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
    return { held, indicator, key };
  }

  async #nothingThere(period: string): Promise<AppError> {
    return (await this.holds.hasPeriod(period))
      ? new AppError('indicator.not-found')
      : new AppError('period.not-found', { halfYear: period });
  }

  /** Entering on behalf of a unit is a right of its own and has no mark on a figure yet. */
  #refuseStranger({ actor }: Asker, unitId: string, held: HeldCell): void {
    const [who, today] = [domainActor(actor), isoDate(this.clock.today())];
    const unit = placedUnit(unitId, held.ancestors);
    if (held.unit_kind === null || refusalToSeeUnit(who, unit, today)) {
      throw new AppError('unit.not-found');
    }
    if (recordingManner(who, unit, today) !== 'own') throw new AppError('auth.forbidden');
  }

  /** What the unit is working on; read again when somebody moved it while this save waited. */
  async #working(held: HeldCell): Promise<RevisionRow | null> {
    const found = prefixedRevision(held, 'w');
    if (found || held.working_id === null) return found;
    return this.holds.revision(held.working_id);
  }

  async #write(save: Save, expected: ExpectedVersion): Promise<FigureDto> {
    const { asker, body, key, held, working, reading, now } = save;
    const report = { state: held.submission_state ?? 'draft', sendings: held.sendings ?? 0 };
    if (isPeriodClosedFor(held.period_state, report)) {
      throw new AppError('period.not-open', { halfYear: key.halfYear });
    }
    const replaced = working ? readingOfRow(working) : BLANK;
    const edit = { body, replaced, next: reading };
    const kind = kindOfEdit(editWindow(report.state, held, now), edit);
    await this.#refuseImpossible(save);
    expected.refuseUnless(String(held.version ?? 0), () => this.#standing(save));
    await this.#reviseReport(save, report.state);
    const travels = kind !== 'entry' && this.#maySend(asker, key.unitId, held);
    const revision = newRevision(save, kind, travels);
    const written = await this.figures.append(
      { ...key, version: held.version ?? 0 },
      revision,
      traceOf(save, revision),
    );
    if (!written) throw await this.#overtaken(save);
    if (travels) await this.results.write({ period: halfYear(key.halfYear), unitId: key.unitId });
    const row: FigureRow = {
      ...revision,
      ...written,
      unit_id: key.unitId,
      half_year: key.halfYear,
      indicator_id: key.indicatorId,
      sent_at: travels ? now : null,
      source: null,
      is_sent: travels,
      is_accepted: false,
      ever_sent: travels || held.submitted_id !== null,
    };
    return presentFigure(row, namesOf(held));
  }

  async #refuseImpossible({ key, held, indicator, reading }: Save): Promise<void> {
    const { cutOff, year } = new HalfYearSetting(halfYear(key.halfYear), held.windows).occasion(
      held.scheme_id,
    );
    const alone = !held.has_parts && held.of_which_id === null && key.halfYear.endsWith('1');
    const around = alone ? [] : await this.holds.neighbours({ ...key, cutOff }, held);
    const here = around.filter((row) => row.half_year === key.halfYear);
    const whole = here.find((row) => row.indicator_id === held.of_which_id);
    const first = around.find((row) => row.half_year !== key.halfYear);
    const parts = here.filter((row) => row.of_which_id === key.indicatorId);
    const issues = entryIssues({
      indicator,
      reading,
      window: { from: year.from, cutOff },
      firstHalf: first ? readingOfRow(first) : null,
      whole: whole ? readingOfRow(whole) : null,
      parts: parts.map(readingOfRow),
    });
    if (issues[0]) throw new AppError(issues[0].code, issues[0].params, { issues });
  }

  /** What stands in the cell, for whoever wrote on an older version. */
  #standing({ key, held, working }: Save) {
    if (!working) return { params: {}, current: presentBlank(key, namesOf(held)) };
    const row: FigureRow = {
      ...working,
      unit_id: key.unitId,
      half_year: key.halfYear,
      indicator_id: key.indicatorId,
      version: held.version ?? 0,
      is_sent: held.submitted_id === working.id,
      is_accepted: false,
      ever_sent: held.submitted_id !== null,
    };
    const at = said(instantOf(working.business_at.getTime()));
    return {
      params: { name: working.recorded_by_name, at },
      current: presentFigure(row, namesOf(held)),
    };
  }

  /** Two wrote a cell that nobody had written: the other was first. */
  async #overtaken(save: Save): Promise<AppError> {
    const row = await this.figures.one(save.key, true);
    const held = { ...save.held, version: row?.version ?? 0, submitted_id: null };
    const { params, current } = this.#standing({ ...save, held, working: row });
    return new AppError('precondition.failed', params, { current });
  }

  /** The first change to a returned or reopened report makes it a draft again. */
  async #reviseReport({ asker, key, now }: Save, state: SubmissionState): Promise<void> {
    if (state !== 'returned' && state !== 'reopened') return;
    const { actor } = asker;
    const { halfYear: period, unitId } = key;
    await this.steps.move({
      halfYear: period,
      unitId,
      action: 'revise',
      from: state,
      to: 'draft',
      actor,
      at: now,
      reason: null,
    });
  }

  #maySend({ actor }: Asker, unitId: string, held: HeldCell): boolean {
    const unit = placedUnit(unitId, held.ancestors);
    return refusalToSubmit(domainActor(actor), unit, isoDate(this.clock.today())) === null;
  }

  async #replay(
    { body, key, held, reading }: Omit<Save, 'working'>,
    id: string,
  ): Promise<FigureDto> {
    const made = await this.holds.revision(id);
    if (!made) throw new RangeError('A revision of this key was there a moment ago');
    const sameCell =
      made.half_year === key.halfYear &&
      made.unit_id === key.unitId &&
      made.indicator_id === key.indicatorId;
    if (!sameCell) throw new AppError('idempotency.key-reused');
    refuseOtherBody(made, { body, reading });
    const before = await this.figures.revisions(key);
    return presentFigure(asItWasWritten(made, before), namesOf(held));
  }
}

const namesOf = (held: HeldCell) => ({ unitCode: held.unit_code ?? '', indicatorCode: held.code });

function editWindow(state: SubmissionState, held: HeldCell, now: Date) {
  const until = held.corrections_until;
  const at = instantOf(now.getTime());
  return { state, now: at, correctionsUntil: until ? instantOf(until.getTime()) : at };
}

function newRevision(
  { asker, body, reading, now }: Save,
  kind: NewRevision['kind'],
  travels: boolean,
): NewRevision {
  return {
    ...contentColumns(reading),
    kind,
    year_end_estimate: body.yearEndEstimate ?? null,
    note: body.note ?? null,
    cause: body.cause ?? null,
    reason: body.reason ?? null,
    recorded_by: asker.actor.accountId,
    recorded_by_name: asker.actor.displayName,
    business_at: now,
    idempotency_key: asker.idempotencyKey,
    travels,
  };
}

function traceOf({ asker, key, held, working, now }: Save, revision: NewRevision) {
  const { halfYear: period, unitId, indicatorId } = key;
  const kept = (of: NewRevision | RevisionRow) => ({
    ...contentOf(of),
    version: held.version ?? 0,
  });
  return {
    asker,
    businessAt: now,
    action: revision.travels ? 'figure.corrected' : 'figure.recorded',
    unitId,
    halfYear: period,
    subject: `/figures/${period}/${unitId}/${indicatorId}`,
    before: working && kept(working),
    after: { ...kept(revision), version: (held.version ?? 0) + (revision.travels ? 2 : 1) },
  };
}

/** What the audit keeps of a revision: what it says, not who says it. */
function contentOf(of: NewRevision | RevisionRow) {
  const { kind, state, value, numerator, denominator, weight, achieved_on, grade } = of;
  const { quality, year_end_estimate, note, cause, reason } = of;
  const content = { value, numerator, denominator, weight, achieved_on, grade };
  return { kind, state, quality, ...content, year_end_estimate, note, cause, reason };
}
