import { Injectable } from '@nestjs/common';

import type { OverviewDto } from '@tiendo/contract/overview';
import { instantOf } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Ask } from '../../platform/database/one-message.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { UnitService } from '../unit/unit.service.ts';
import type { Frame } from './frame.service.ts';
import {
  presentHeading,
  presentMeetings,
  presentTaskCounts,
  presentUnitBelow,
} from './overview.presenter.ts';
import { type AgendaRow, type Place, QUESTIONS, type SheetRow } from './overview.repository.ts';
import { cellsBelow, jsonBytes, totalsOf } from './packed-json.ts';
import { type ResultScreen, ResultScreenService } from './result-screen.service.ts';

interface Rows {
  readonly sheets: readonly SheetRow[];
  readonly agenda: AgendaRow;
}

/** The leader's first screen: everything one step below a unit, in one answer. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly screens: ResultScreenService,
    private readonly units: UnitService,
  ) {}

  /** The overview of `parent`, by default the first unit the person leads. */
  async read(
    actor: Actor,
    halfYear: string,
    parent: string | undefined,
    known: Revalidation,
  ): Promise<Answer> {
    const unitId =
      parent === undefined
        ? ledBy(actor)
        : await this.units.idOf(actor, parent, { halfYear }, 'parent');
    return this.screens.answer(OVERVIEW, actor, { halfYear, unitId }, known);
  }
}

function ledBy(actor: Actor): string {
  const [first] = actor.overseenUnits;
  if (first === undefined) throw new AppError('auth.forbidden');
  return first;
}

const OVERVIEW: ResultScreen<Rows> = {
  name: 'overview',
  permission: 'overview.read',
  version: QUESTIONS.version,
  async rows(ask: Ask, place: Place, frame: Frame, actor: Actor) {
    const above = frame.below.filter((unit) => unit.above).map(({ id }) => id);
    const [sheets, [agenda]] = await Promise.all([
      ask(QUESTIONS.below(place, [place.unitId, ...above])),
      ask(QUESTIONS.agenda(place.halfYear, actor.overseenUnits)),
    ]);
    return { sheets, agenda: agenda ?? { open: [], meetings: [] } };
  },
  body(frame, { sheets, agenda }, _actor, now) {
    const { unit: parent, period, calendar } = frame;
    const moment = { now: instantOf(now.getTime()), calendar };
    const reports = new Map(sheets.map((row) => [row.id, row]));
    const shown = {
      ...presentHeading(frame, frame.below),
      parent: {
        id: parent.id,
        code: parent.code,
        name: parent.name,
        shortName: parent.shortName,
      },
      units: frame.below.map((row) => presentUnitBelow(row, reports.get(row.id), frame, moment)),
      tasks: presentTaskCounts(agenda.open, moment),
      ...presentMeetings(period.halfYear, agenda.meetings),
    } satisfies Omit<OverviewDto, 'areas' | 'cells' | 'indicators' | 'totals'>;
    return jsonBytes(shown, {
      areas: [frame.areasText],
      indicators: ['[', [...frame.indicatorTexts.values()].join(), ']'],
      cells: cellsBelow(sheets, parent.id),
      totals: totalsOf(sheets, parent.id),
    });
  },
};
