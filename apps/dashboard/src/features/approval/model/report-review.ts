import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { openRemarks } from '../../../lib/reports/open-return.ts';

/** A cell that an approver looks at before sending. */
export interface CellToSee {
  readonly row: SubmissionRowDto;
  /** What the readers said of it when they last gave the report back. */
  readonly remark: string | null;
}

/** What an approver reads first. */
export interface ReportReview {
  readonly explained: number;
  readonly unexplained: number;
  /** Cells that keep the report from being sent. */
  readonly blocking: number;
  readonly cells: readonly CellToSee[];
}

/** Counts the warnings of a report, and lists what was warned of or remarked on in the order of the form. */
export function reviewOf(report: SubmissionDto): ReportReview {
  const remarks = openRemarks(report);
  const warned = report.rows.filter(({ warnings }) => warnings.length > 0);
  const explained = warned.filter(isExplained).length;
  return {
    explained,
    unexplained: warned.length - explained,
    blocking: new Set(report.blockers.map(({ indicatorId }) => indicatorId)).size,
    cells: report.rows
      .map((row) => ({ row, remark: remarks.get(row.indicator.id) ?? null }))
      .filter(({ row, remark }) => row.warnings.length > 0 || remark !== null),
  };
}

const isExplained = ({ figure }: SubmissionRowDto): boolean => (figure.cause ?? '').trim() !== '';
