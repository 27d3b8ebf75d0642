import { Injectable } from '@nestjs/common';

import { type Permission, refusalToSeeUnit, refusalToUse } from '@tiendo/domain/access';
import { type IsoDate, isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import type { Question } from '../../platform/database/question.ts';
import type { Ask } from '../../platform/database/one-message.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { type Frame, FrameService } from './frame.service.ts';
import type { Place, VersionRow } from './overview.repository.ts';

/** One of the result screens: what it asks for and what it makes of the answers. */
export interface ResultScreen<Rows> {
  readonly name: string;
  readonly permission: Permission;
  version(place: Place, now: Date): Question<VersionRow>;
  /** Everything but the frame, asked at once. */
  rows(ask: Ask, place: Place, frame: Frame, actor: Actor): Promise<Rows>;
  body(frame: Frame, rows: Rows, actor: Actor, now: Date): Buffer | Promise<Buffer>;
}

/** Answers result screens in one round trip: the version alone for who may hold the body, else all of it. */
@Injectable()
export class ResultScreenService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly frames: FrameService,
  ) {}

  /** @throws AppError `period.not-found`, `unit.not-found`, `auth.forbidden` */
  async answer<Rows>(
    screen: ResultScreen<Rows>,
    actor: Actor,
    place: Place,
    known: Revalidation,
  ): Promise<Answer> {
    const now = this.clock.now();
    const day = isoDate(this.clock.today());
    const question = screen.version(place, now);
    const latest = known.mayBeHeld ? null : this.frames.latest(place);
    if (latest) {
      const { value: frame } = latest;
      const [[version], rows] = await this.transactions.readAtOnce(actor, (ask) =>
        Promise.all([ask(question), screen.rows(ask, place, frame, actor)]),
      );
      if (version?.catalogue === latest.stamp) {
        refuse(actor, frame, screen.permission, day);
        return known.answer(tagOf(screen, actor, place, version, frame, now, day), () =>
          screen.body(frame, rows, actor, now),
        );
      }
    }
    const [version] = await this.transactions.readAtOnce(actor, (ask) => ask(question));
    if (!version) throw new AppError('unit.not-found');
    const frame = await this.frames.of(actor, place, version.catalogue);
    refuse(actor, frame, screen.permission, day);
    return known.answer(tagOf(screen, actor, place, version, frame, now, day), async () => {
      const rows = await this.transactions.readAtOnce(actor, (ask) =>
        screen.rows(ask, place, frame, actor),
      );
      return screen.body(frame, rows, actor, now);
    });
  }
}

/**
 * An answer is as old as the stamps of what it shows, the deadlines that have passed, and the business
 * day, which lateness is counted by. Drafts count for the unit's own people alone: to others even how
 * often it saved is nobody's business.
 */
function tagOf<Rows>(
  { name }: ResultScreen<Rows>,
  { ownUnits }: Actor,
  { halfYear, unitId }: Place,
  version: VersionRow,
  { period }: Frame,
  now: Date,
  day: IsoDate,
): string {
  const passed = period.deadlines.filter(({ dueAt }) => Date.parse(dueAt) < now.getTime()).length;
  const { changes, drafts, catalogue, agenda, extended } = version;
  const saved = ownUnits.includes(unitId) ? drafts : '-';
  const stamps = [changes, saved, catalogue, agenda, extended, passed, day];
  return [name, unitId, halfYear, ...stamps].join('.');
}

/** Of a unit one may not look at nobody learns that it exists. */
function refuse(actor: Actor, { line, unit }: Frame, permission: Permission, day: IsoDate): void {
  const [, ...above] = line;
  const placed = placedUnit(unit.id, above);
  const who = domainActor(actor);
  if (refusalToSeeUnit(who, placed, day)) throw new AppError('unit.not-found');
  if (refusalToUse(permission, who, { unit: placed, day })) throw new AppError('auth.forbidden');
}
