import { Injectable } from '@nestjs/common';

import {
  type SubmissionChangesDto,
  type SubmissionChangesQuery,
  type SubmissionParams,
  cellEntryDto,
} from '@tiendo/contract/submission';
import { instantOf } from '@tiendo/domain/period';
import { type CellChange, changesBetween } from '@tiendo/domain/submission';

import type { Actor } from '../../platform/auth/actor.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import type { Answer } from '../../platform/http/answer.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { type Cells, NO_CELLS, cellsBy, cellsInText, contentsOf } from './kept-cells.ts';
import type { OpenReport } from './report-desk.ts';
import { ReportLoader } from './report-loader.ts';
import { ReportReader } from './report-reader.ts';
import { SentCells } from './sent-cells.ts';
import { type ChangedRevision, SubmissionRepository } from './submission.repository.ts';

/** What changed in a report from one sending to another, or to what the unit is working on. */
@Injectable()
export class ReportChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportReader,
    private readonly loader: ReportLoader,
    private readonly sent: SentCells,
    private readonly submissions: SubmissionRepository,
  ) {}

  read(
    actor: Actor,
    params: SubmissionParams,
    query: SubmissionChangesQuery,
    known: Revalidation,
  ): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const report = await this.reports.open(actor, params);
      return known.answer(this.reports.stamp(actor, report), () => this.#present(report, query));
    });
  }

  async #present(report: OpenReport, query: SubmissionChangesQuery): Promise<SubmissionChangesDto> {
    const { halfYear, unitId } = report;
    const { from, to } = spanOf(report, query);
    const [before, after] = [
      await this.#cellsOf(report, from),
      to === null ? await this.#working(report) : await this.#cellsOf(report, to),
    ];
    const changes = changesBetween(contentsOf(before), contentsOf(after));
    const ids = changes.flatMap(({ indicatorCode: code }) => after.get(code)?.revisionId ?? []);
    const revisions = await this.submissions.revisions(ids);
    const by = new Map(revisions.map((row) => [row.id, row]));
    return {
      unitId,
      halfYear,
      from,
      to,
      changes: changes.map((change) =>
        presentChange(change, by.get(after.get(change.indicatorCode)?.revisionId ?? '')),
      ),
    };
  }

  /** The cells of a sending; before the first there was nothing. */
  async #cellsOf({ halfYear, unitId }: OpenReport, number: number): Promise<Cells> {
    if (number === 0) return NO_CELLS;
    const text = await this.submissions.sentText(halfYear, unitId, number);
    if (text === null) throw new AppError('resource.not-found');
    return cellsInText(text);
  }

  async #working(report: OpenReport): Promise<Cells> {
    return cellsBy(this.sent.of(report.halfYear, await this.loader.load(report, 'own')));
  }
}

/**
 * From which sending to which. What the viewer has not yet seen sent: the unit compares what it is working
 * on (null) with its last sending, readers the last sending with the one before.
 */
function spanOf({ own, row }: OpenReport, query: SubmissionChangesQuery) {
  const last = row.sendings ?? 0;
  const to = query.to ?? (own ? null : last);
  const before = to === null ? last : Math.max(to - 1, 0);
  return { from: query.from ?? query.since ?? before, to };
}

function presentChange(
  { indicatorCode, before, after }: CellChange,
  revision: ChangedRevision | undefined,
): SubmissionChangesDto['changes'][number] {
  return {
    indicatorCode,
    before: before && cellEntryDto.parse(before),
    after: after && cellEntryDto.parse(after),
    byName: revision?.recorded_by_name ?? null,
    at: revision ? instantOf(revision.business_at.getTime()) : null,
    kind: revision?.kind ?? null,
    reason: revision?.reason ?? null,
  };
}
