import { Injectable } from '@nestjs/common';

import type { FigureDto, FigureParams, RecordFigureBody } from '@tiendo/contract/figure';
import { refusalToSubmit } from '@tiendo/domain/access';
import { halfYear, instantOf, isoDate } from '@tiendo/domain/period';
import { type ReportOnBehalf, type SubmissionState, isClosedFor } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { Answer } from '../../platform/http/answer.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import { onBehalfRefused } from '../on-behalf/on-behalf-refused.ts';
import { OnBehalfService } from '../on-behalf/on-behalf.service.ts';
import { ResultWriter } from '../result/result-writer.service.ts';
import { ReportReviser } from '../submission/report-reviser.ts';
import { CellAgreement } from './cell-agreement.ts';
import { CellHolder } from './cell-holder.ts';
import { readingOfBody, shapeIssues } from './entry.ts';
import type { HeldCell } from './figure-hold.repository.ts';
import { FigureRefusals } from './figure-refusals.ts';
import { FigureReplayer } from './figure-replayer.ts';
import { kindOfEdit } from './figure-rules.ts';
import { presentFigure } from './figure.presenter.ts';
import { type FigureRow, FigureRepository } from './figure.repository.ts';
import { type Save, namesOf, newRevision, traceOf } from './save.ts';
import { standingIn } from './standing-cell.ts';

/** Records what a unit writes in a cell: everything that a save must do, in one transaction. */
@Injectable()
export class FigureRecorder {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly cells: CellHolder,
    private readonly replayer: FigureReplayer,
    private readonly agreement: CellAgreement,
    private readonly figures: FigureRepository,
    private readonly reviser: ReportReviser,
    private readonly results: ResultWriter,
    private readonly refusals: FigureRefusals,
    private readonly onBehalf: OnBehalfService,
  ) {}

  record(
    asker: Asker,
    params: FigureParams,
    body: RecordFigureBody,
    expected: ExpectedVersion,
  ): Promise<Answer> {
    return this.transactions.run(asker.actor, async () => {
      const held = await this.cells.hold(asker, params);
      const { indicator } = held;
      const issues = shapeIssues(body, indicator);
      if (issues[0]) throw new AppError(issues[0].code, issues[0].params, { issues });
      const reading = readingOfBody(body, indicator);
      const save = { ...held, asker, body, reading, now: this.clock.now() };
      const made = await this.replayer.madeBefore(asker, held.held, expected);
      const figure = made
        ? await this.replayer.replay(save, made)
        : await this.#writeOrSayWhoHelps(
            { ...save, working: await this.cells.working(held.held) },
            expected,
          );
      return Answer.of(String(figure.version), figure);
    });
  }

  async #writeOrSayWhoHelps(save: Save, expected: ExpectedVersion): Promise<FigureDto> {
    try {
      return await this.#write(save, expected);
    } catch (error) {
      throw await this.refusals.named(error, save.asker, save.key, save.held);
    }
  }

  async #write(save: Save, expected: ExpectedVersion): Promise<FigureDto> {
    const { asker, body, key, held, working, reading, now } = save;
    const report = { state: held.submission_state ?? 'draft', sendings: held.sendings ?? 0 };
    await this.#refuseClosed(save, report);
    const replaced = await this.cells.replaced(report.state, held, working);
    const edit = { body, replaced, next: reading };
    const kind = kindOfEdit(editWindow(report.state, held, now), edit);
    await this.agreement.refuseImpossible(save);
    expected.refuseUnless(String(held.version ?? 0), () => standingIn(save));
    const travels = kind !== 'entry' && this.#maySend(asker, key.unitId, held);
    const revision = newRevision(save, kind, travels);
    const place = { halfYear: key.halfYear, unitId: key.unitId, state: report.state };
    const written = await this.reviser.write(asker, place, now, async () => {
      const cell = { ...key, version: held.version ?? 0 };
      const appended = await this.figures.append(cell, revision, traceOf(save, revision));
      if (!appended) throw await this.#overtaken(save);
      return appended;
    });
    if (travels) {
      await this.results.write({ period: halfYear(key.halfYear), unitId: key.unitId });
    }
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

  /** What keeps the unit from writing keeps the secretariat from writing for it, and more besides. */
  async #refuseClosed(
    { key, held, manner }: Save,
    report: Pick<ReportOnBehalf, 'sendings' | 'state'>,
  ): Promise<void> {
    if (manner === 'on-behalf') {
      const period = held.period_state;
      const refusal = await this.onBehalf.refusalToEnter(key, { ...report, period });
      if (refusal) throw onBehalfRefused(refusal, key);
    } else if (isClosedFor(held.period_state, report)) {
      throw new AppError('period.not-open', { halfYear: key.halfYear });
    }
  }

  /** Two wrote a cell that nobody had written: the other was first. */
  async #overtaken(save: Save): Promise<AppError> {
    const row = await this.figures.one(save.key, save.manner);
    const held = { ...save.held, version: row?.version ?? 0, submitted_id: null };
    const { params, current } = standingIn({ ...save, held, working: row });
    return new AppError('precondition.failed', params, { current });
  }

  #maySend({ actor }: Asker, unitId: string, held: HeldCell): boolean {
    const unit = placedUnit(unitId, held.ancestors);
    return refusalToSubmit(domainActor(actor), unit, isoDate(this.clock.today())) === null;
  }
}

function editWindow(state: SubmissionState, held: HeldCell, now: Date) {
  const until = held.corrections_until;
  const at = instantOf(now.getTime());
  return { state, now: at, correctionsUntil: until ? instantOf(until.getTime()) : at };
}
