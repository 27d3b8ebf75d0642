import { Injectable } from '@nestjs/common';

import type { ReviewCellDto, ReviewDto, ReviewParams } from '@tiendo/contract/review';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { CrossCheckCells } from '../cross-check/cross-check-cells.ts';
import type { OpenReport } from '../submission/report-desk.ts';
import { type ReadReport, ReportReader } from '../submission/report-reader.ts';
import { type KeptCell, ReviewRepository } from './review.repository.ts';

/** What the figures were when the report was sent before. */
interface Earlier {
  readonly number: number | null;
  readonly by: ReadonlyMap<string, ReviewCellDto['before']>;
}

/** One report as its reviewers read it: everything they hold it against, in one answer. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportReader,
    private readonly checks: CrossCheckCells,
    private readonly reviews: ReviewRepository,
  ) {}

  /** An unchanged review costs its stamps. @throws AppError `period.not-found`, `unit.not-found` */
  read(actor: Actor, params: ReviewParams, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const report = asSent(await this.reports.open(actor, params));
      const stamp = await this.reviews.stamp(report.halfYear, report.unitId);
      return known.answer(`review.${this.reports.stamp(actor, report)}.${stamp}`, () =>
        this.#review(actor, report),
      );
    });
  }

  async #review(actor: Actor, open: OpenReport): Promise<ReviewDto> {
    const { halfYear, unitId } = open;
    const read = await this.reports.read(actor, open);
    const earlier = await this.#earlier(read);
    const order = await this.reviews.order(halfYear, actor.overseenUnits);
    const place = order.indexOf(unitId);
    return {
      report: read.submission,
      cells: await this.#cells(actor, read, earlier),
      comparedWith: earlier.number,
      previous: order[place - 1] ?? null,
      next: order[place + 1] ?? null,
    };
  }

  async #cells(
    actor: Actor,
    { submission }: ReadReport,
    earlier: Earlier,
  ): Promise<ReviewCellDto[]> {
    const { halfYear, unit, rows } = submission;
    const checks = new Map(
      (await this.checks.ofUnit(actor, halfYear, unit.id)).map((one) => [one.indicatorId, one]),
    );
    return rows.map(({ indicator: { id } }) => ({
      indicatorId: id,
      before: earlier.by.get(id) ?? null,
      check: checks.get(id)?.check ?? null,
    }));
  }

  /** Against the sending before the last; of a report sent once, against that: what was corrected since. */
  async #earlier({ submission, content }: ReadReport): Promise<Earlier> {
    const { halfYear, unit, rows, sendings } = submission;
    if (sendings.length === 0) return { number: null, by: new Map() };
    const number = Math.max(1, sendings.length - 1);
    const travelled = await this.reviews.travelled(halfYear, unit.id, number);
    const by = rows.flatMap(({ indicator: { id, code } }) => {
      const kept = travelled.get(code);
      const now = content.cells.get(id)?.id;
      const same = now === undefined || kept?.revisionId === now;
      return same ? [] : [[id, kept ? figureOf(kept) : BLANK] as const];
    });
    return { number: by.length > 0 || number < sendings.length ? number : null, by: new Map(by) };
  }
}

/** What is reviewed is what was sent, whatever the reviewer enters for the unit beside it. */
const asSent = (report: OpenReport): OpenReport =>
  report.view === 'on-behalf' ? { ...report, view: 'sent' } : report;

/** The figure alone: what was kept beside it is the sending's own. */
function figureOf({ content }: KeptCell): NonNullable<ReviewCellDto['before']> {
  const { state, value, numerator, denominator, weight, achievedOn, grade } = content;
  return { state, value, numerator, denominator, weight, achievedOn, grade };
}

const BLANK = {
  state: 'not-reported',
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  achievedOn: null,
  grade: null,
} as const;
