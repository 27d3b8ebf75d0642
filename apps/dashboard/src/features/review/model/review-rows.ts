import type { CommentDto } from '@tiendo/contract/comment';
import type { ReviewCellDto, ReviewDto } from '@tiendo/contract/review';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { openThreads, threadsOf } from '../../../lib/comments/threads.ts';

/** One indicator of the report with all it is held against. */
export interface ReviewRow {
  readonly id: string;
  readonly row: SubmissionRowDto;
  readonly cell: ReviewCellDto;
  readonly threads: readonly CommentDto[];
}

export const REVIEW_FILTERS = ['all', 'warnings', 'changed', 'differing'] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** The rows of the report in the order of the form. */
export function reviewRows({ report, cells }: ReviewDto): readonly ReviewRow[] {
  const byId = new Map(cells.map((cell) => [cell.indicatorId, cell]));
  return report.rows.flatMap((row) => {
    const { id } = row.indicator;
    const cell = byId.get(id);
    const threads = threadsOf(report.comments, id);
    return cell ? [{ id, row, cell, threads }] : [];
  });
}

const KEPT: Readonly<Record<ReviewFilter, (row: ReviewRow) => boolean>> = {
  all: () => true,
  warnings: ({ row }) => row.warnings.length > 0,
  changed: ({ cell }) => cell.before !== null,
  differing: ({ cell }) => cell.check?.standing === 'differs',
};

/** The rows that a filter keeps. */
export const filteredRows = (rows: readonly ReviewRow[], filter: ReviewFilter) =>
  rows.filter(KEPT[filter]);

/** What an acceptance leaves open, in numbers. */
export function leftOpen({ cells, report }: ReviewDto) {
  const standing = (of: string) => cells.filter(({ check }) => check?.standing === of).length;
  return {
    unchecked: standing('unchecked'),
    differing: standing('differs'),
    comments: openThreads(report.comments.items),
  };
}

/** How many figures the unit changed after its report was accepted, which are not accepted yet. */
export const changedSinceAccepted = ({ state, rows }: SubmissionDto): number =>
  state === 'accepted' ? rows.filter(({ figure }) => figure?.stage === 'submitted').length : 0;

/** How many rows each filter keeps. */
export function countRows(rows: readonly ReviewRow[]): Readonly<Record<ReviewFilter, number>> {
  const count = (filter: ReviewFilter) => filteredRows(rows, filter).length;
  return {
    all: rows.length,
    warnings: count('warnings'),
    changed: count('changed'),
    differing: count('differing'),
  };
}
