import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import type {
  CommentDto,
  CommentListDto,
  CommentListQuery,
  SayBody,
} from '@tiendo/contract/comment';
import { PAGE_LIMIT } from '@tiendo/contract/paging';
import type { TrailAction } from '@tiendo/contract/trail';
import {
  type CommentAudience,
  audiencesOf,
  commentSides,
  refusalToSayMore,
  sideOfComment,
} from '@tiendo/domain/comment';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { domainActor, placedUnit } from '../../platform/auth/domain-actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { type SeenUnit, SeenUnitService } from '../unit/seen-unit.service.ts';
import { presentThreads } from './comment.presenter.ts';
import { type CommentRow, CommentRepository } from './comment.repository.ts';

const cursorKey = z.tuple([z.uuid()]);

/** What people say of a report, each to whom they mean it. */
@Injectable()
export class CommentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: SeenUnitService,
    private readonly indicators: IndicatorService,
    private readonly comments: CommentRepository,
    private readonly trail: TrailService,
  ) {}

  list(actor: Actor, { period, unit, ...page }: CommentListQuery): Promise<CommentListDto> {
    return this.transactions.read(actor, async () =>
      this.ofReport(actor, await this.units.seen(actor, unit, period), page),
    );
  }

  /** The same of a report that is open already: all that may be said of it, or a page. Call it inside a transaction. */
  async ofReport(
    actor: Actor,
    unit: SeenUnit,
    { limit, cursor }: Pick<CommentListQuery, 'cursor' | 'limit'> = { limit: PAGE_LIMIT },
  ): Promise<CommentListDto> {
    const [after] = readCursor(cursor, cursorKey) ?? [null];
    const rows = await this.comments.ofReport(unit, { after, limit: limit + 1 });
    const page = pageOfRows(
      presentThreads(rows),
      limit,
      ({ id }) => [id],
      (thread) => thread,
    );
    return { ...page, audiences: [...audiencesOf(this.#sides(actor, unit))] };
  }

  /** @throws AppError `comment.audience-refused` where the words would be another side's own; `comment.report-full` */
  say(asker: Asker, body: SayBody): Promise<CommentDto> {
    return this.transactions.run(asker.actor, async () => {
      const { halfYear, audience, text } = body;
      const unit = await this.units.seen(asker.actor, body.unit, halfYear);
      const cell =
        body.indicator === undefined
          ? null
          : await this.indicators.resolve(body.indicator, { halfYear });
      this.#sideFor(asker.actor, unit, audience);
      refuseMore('report', await this.comments.threads(unit, audience));
      return this.#keep(asker, unit, {
        audience,
        text,
        indicator_id: cell?.id ?? null,
        parent_id: null,
      });
    });
  }

  /** @throws AppError `comment.not-found` also for an answer: threads are one level deep; `comment.thread-full` */
  reply(asker: Asker, id: string, text: string): Promise<CommentDto> {
    return this.transactions.run(asker.actor, async () => {
      const { first, unit, answers } = await this.#thread(asker.actor, id);
      const { audience, indicator_id } = first;
      this.#sideFor(asker.actor, unit, audience);
      refuseMore('thread', answers);
      return this.#keep(asker, unit, { audience, text, indicator_id, parent_id: id });
    });
  }

  /** Settles a thread or opens it again; one that stands so already is left as it is. */
  resolve(asker: Asker, id: string, resolved: boolean): Promise<CommentDto> {
    return this.transactions.run(asker.actor, async () => {
      const { first, unit } = await this.#thread(asker.actor, id);
      this.#sideFor(asker.actor, unit, first.audience);
      if ((first.resolved ?? false) !== resolved) {
        const at = this.clock.now();
        const marked = await this.comments.mark({
          comment_id: id,
          unit_id: first.unit_id,
          half_year: first.half_year,
          audience: first.audience,
          resolved,
          by_id: asker.actor.accountId,
          by_name: asker.actor.displayName,
          at,
        });
        const action = resolved ? 'comment.resolved' : 'comment.reopened';
        if (marked) await this.#trace(asker, unit, { id, action, at, audience: first.audience });
      }
      return this.#one(id);
    });
  }

  async #keep(
    asker: Asker,
    unit: SeenUnit,
    said: Pick<CommentRow, 'audience' | 'indicator_id' | 'parent_id' | 'text'>,
  ): Promise<CommentDto> {
    const { actor } = asker;
    const { audience, parent_id } = said;
    const side = this.#sideFor(actor, unit, audience);
    const at = this.clock.now();
    const id = await this.comments.say({
      ...said,
      unit_id: unit.unitId,
      half_year: unit.halfYear,
      side,
      author_id: actor.accountId,
      author_name: actor.displayName,
      office: actor.office,
      at,
    });
    const action = parent_id === null ? 'comment.said' : 'comment.answered';
    await this.#trace(asker, unit, { id, action, at, audience });
    return this.#one(parent_id ?? id);
  }

  async #one(id: string): Promise<CommentDto> {
    const [thread] = presentThreads(await this.comments.thread(id));
    if (!thread) throw new AppError('comment.not-found');
    return thread;
  }

  async #thread(
    actor: Actor,
    id: string,
  ): Promise<{ first: CommentRow; unit: SeenUnit; answers: number }> {
    const [first, ...answers] = await this.comments.thread(id);
    if (first?.parent_id !== null) throw new AppError('comment.not-found');
    const unit = await this.units.seen(actor, first.unit_id, first.half_year);
    return { first, unit, answers: answers.length };
  }

  #sides(actor: Actor, { unitId, ancestors }: SeenUnit) {
    const day = isoDate(this.clock.today());
    return commentSides(domainActor(actor), placedUnit(unitId, ancestors), day);
  }

  #sideFor(actor: Actor, unit: SeenUnit, audience: CommentAudience) {
    const sides = this.#sides(actor, unit);
    if (sides.length === 0) throw new AppError('auth.forbidden');
    const side = sideOfComment(sides, audience);
    if (side === null) throw new AppError('comment.audience-refused');
    return side;
  }

  /**
   * That something was said, and to whom; never what. Words among reviewers are in the trail of the
   * unit they review for: the unit they speak of reads its own.
   */
  async #trace(
    asker: Asker,
    unit: SeenUnit,
    {
      id,
      action,
      at,
      audience,
    }: { id: string; action: TrailAction; at: Date; audience: CommentAudience },
  ): Promise<void> {
    const above = unit.ancestors.find((one) => asker.actor.overseenUnits.includes(one));
    await this.trail.append({
      asker,
      businessAt: at,
      action,
      unitId: audience === 'review' ? (above ?? unit.unitId) : unit.unitId,
      halfYear: unit.halfYear,
      subject: `/comments/${id}`,
      before: null,
      after: { audience },
    });
  }
}

/** @throws AppError where no more is said */
function refuseMore(where: 'report' | 'thread', said: number): void {
  const full = refusalToSayMore(where, said);
  if (full) throw new AppError(`comment.${full.refusal}`, { limit: full.limit });
}
