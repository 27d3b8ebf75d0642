import { Injectable } from '@nestjs/common';

import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { refusalToSeeUnit } from '@tiendo/domain/access';
import { instantOf, isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import type { Ask } from '../../platform/database/one-message.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { TaskService } from '../task/task.service.ts';
import { codeOf } from '../unit/unit-code.ts';
import { UnitService } from '../unit/unit.service.ts';
import type { Frame } from './frame.service.ts';
import { presentHeading, presentSending, presentStanding } from './overview.presenter.ts';
import {
  type HistoryRow,
  type Place,
  QUESTIONS,
  type SendingRow,
  type SheetRow,
} from './overview.repository.ts';
import { jsonBytes } from './packed-json.ts';
import { type ResultScreen, ResultScreenService } from './result-screen.service.ts';
import { cellsOf, historyOf } from './sheet-history.ts';

/** Half-years shown behind the present one: five years of both halves. */
const EARLIER = 10;

interface Rows {
  readonly report: SheetRow | undefined;
  readonly sheets: readonly HistoryRow[];
  readonly sendings: readonly SendingRow[];
  readonly hasTask: boolean;
}

/** One unit's page: each indicator as it stands and as it stood, its report and its tasks. */
@Injectable()
export class UnitOverviewService implements ResultScreen<Rows> {
  readonly name = 'unit';
  readonly permission = 'result.read';
  readonly version = QUESTIONS.versionWithPast;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly screens: ResultScreenService,
    private readonly units: UnitService,
    private readonly tasks: TaskService,
  ) {}

  /** The page of a unit that one works in or oversees; of any other nobody learns that it exists. */
  async read(actor: Actor, halfYear: string, ref: string, known: Revalidation): Promise<Answer> {
    const unitId = await this.units.idOf(actor, ref, { halfYear });
    return this.screens.answer(this, actor, { halfYear, unitId }, known);
  }

  async rows(ask: Ask, place: Place): Promise<Rows> {
    const [[report], sheets, sendings, [task]] = await Promise.all([
      ask(QUESTIONS.report(place)),
      ask(QUESTIONS.history(place, EARLIER + 1)),
      ask(QUESTIONS.sendings(place)),
      ask(QUESTIONS.hasTask(place.unitId)),
    ]);
    return { report, sheets, sendings, hasTask: task?.has ?? false };
  }

  async body(frame: Frame, rows: Rows, actor: Actor, now: Date): Promise<Buffer> {
    const { unit, self, calendar, period } = frame;
    const tasks = rows.hasTask
      ? await this.transactions.read(actor, () => this.tasks.all({ unitId: unit.id }))
      : [];
    const moment = { now: instantOf(now.getTime()), calendar };
    const shown = {
      ...presentHeading(frame, [self]),
      unit,
      siblings: this.#siblings(actor, frame),
      report: presentStanding(self, rows.report, frame, moment),
      sendings: rows.sendings.map(presentSending),
      tasks,
    } satisfies Omit<UnitOverviewDto, 'areas' | 'rows'>;
    return jsonBytes(shown, {
      areas: [frame.areasText],
      rows: ['[', rowsText(frame, rows.sheets, period.halfYear), ']'],
    });
  }

  /** Units beside this one that the person may turn to, itself included. */
  #siblings(actor: Actor, { line, beside }: Frame): UnitOverviewDto['siblings'] {
    const [, ...above] = line;
    const day = isoDate(this.clock.today());
    const who = domainActor(actor);
    return beside
      .filter((row) => refusalToSeeUnit(who, placedUnit(row.id, above), day) === null)
      .map((row) => ({
        id: row.id,
        code: codeOf({ officialCode: row.official_code, ownCode: row.own_code }),
        shortName: row.short_name,
      }));
  }
}

/** What the unit is asked for, each with its cell and its history. */
function rowsText(
  { indicators, indicatorTexts, self, unit }: Frame,
  sheets: readonly HistoryRow[],
  halfYear: string,
): string {
  const cells = cellsOf(sheets.find((sheet) => sheet.half_year === halfYear));
  const history = historyOf(sheets.filter((sheet) => sheet.half_year !== halfYear).toReversed());
  return indicators
    .filter(
      ({ reporterUnitId, reporterUnitKind }) =>
        reporterUnitId === unit.id || reporterUnitKind === self.unit_kind,
    )
    .map(({ id }) => {
      const rest = JSON.stringify({ cell: cells[id] ?? null, history: history(id) });
      return `{"indicator":${indicatorTexts.get(id) ?? 'null'},${rest.slice(1)}`;
    })
    .join();
}
