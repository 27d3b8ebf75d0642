import { Injectable } from '@nestjs/common';

import type { ReviewLineDto, ReviewListDto } from '@tiendo/contract/review';
import { type WorkingCalendar, instantOf } from '@tiendo/domain/period';
import { signingOf } from '@tiendo/domain/signed-paper';
import {
  deadlineInForce,
  isOpenedOnBehalf,
  nextActor,
  notSentYet,
} from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { CrossCheckCells, type CheckCount } from '../cross-check/cross-check-cells.ts';
import { PeriodService } from '../period/period.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { type ReviewRow, ReviewRepository } from './review.repository.ts';

const HALF_YEARS = 40;
const NONE: CheckCount = { unchecked: 0, differing: 0 };

/** Every report on the desk of those who review: how it stands, and what there is to look at. */
@Injectable()
export class ReviewDeskService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly periods: PeriodService,
    private readonly units: UnitService,
    private readonly checks: CrossCheckCells,
    private readonly reviews: ReviewRepository,
  ) {}

  /** An unchanged desk costs its stamps. @throws AppError `period.not-found` */
  list(actor: Actor, halfYear: string, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      await this.periods.one(actor, halfYear);
      const [day, now] = [this.clock.today(), this.clock.now()];
      const stamps = await this.reviews.version(halfYear, actor.overseenUnits, now);
      return known.answer(`reviews.${halfYear}.${stamps}.${day}`, () =>
        this.#desk(actor, halfYear),
      );
    });
  }

  async #desk(actor: Actor, halfYear: string): Promise<ReviewListDto> {
    const rows = await this.reviews.desk(halfYear, actor.overseenUnits);
    const [names, calendar, counts, { items }] = await Promise.all([
      this.units.namesOf(
        rows.map((row) => row.unit_id),
        { halfYear },
      ),
      this.periods.workingCalendar(),
      this.checks.counts(actor, halfYear),
      this.periods.list(actor, { limit: HALF_YEARS }),
    ]);
    return {
      halfYear,
      periods: items.filter(({ state }) => state !== 'planned').map((one) => one.halfYear),
      items: rows.map((row) => {
        const { unitId: id, ...named } = names.get(row.unit_id) ?? nameless(row);
        const count = counts.get(row.unit_id) ?? NONE;
        return { unit: { id, ...named }, ...this.#line(row, calendar), ...count };
      }),
    };
  }

  #line(row: ReviewRow, calendar: WorkingCalendar): Omit<ReviewLineDto, 'unit' | keyof CheckCount> {
    const state = row.state ?? 'draft';
    const [dueAt, now] = [row.due_at, this.clock.now()].map((at) => instantOf(at.getTime()));
    const extendedTo = row.extended_to && instantOf(row.extended_to.getTime());
    if (dueAt === undefined || now === undefined) throw new RangeError('two instants are two');
    const standing = row.sent_at ? null : notSentYet({ dueAt, extendedTo, calendar, now });
    const sendings = row.sendings ?? 0;
    const opening = row.opened_sendings === null ? null : { sendings: row.opened_sendings };
    return {
      state,
      sendings,
      dueAt: deadlineInForce({ dueAt, extendedTo }),
      sentAt: row.sent_at && instantOf(row.sent_at.getTime()),
      late: row.late ?? false,
      lateWorkingDays: row.late_working_days ?? 0,
      overdueWorkingDays: standing?.kind === 'overdue' ? standing.workingDays : null,
      extensionRequestedUntil: row.extension_requested_until,
      signing: signingOf({ sendings, hasFile: row.is_signed }),
      nextActor: nextActor(state, row.changed_since_accepted),
      isOpenedOnBehalf: isOpenedOnBehalf({ sendings }, opening),
      onBehalf: row.on_behalf,
      changedSinceAccepted: row.changed_since_accepted,
      explained: row.explained,
      openComments: row.open_comments,
    };
  }
}

const nameless = ({ unit_id: unitId }: ReviewRow) => ({
  unitId,
  code: '',
  name: '',
  shortName: '',
});
