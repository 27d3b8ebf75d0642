import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto } from '@tiendo/contract/submission';

/** A report with those figures, by indicator, that are newer than it was read; what is older takes nothing back. */
export function withNewerFigures(
  submission: SubmissionDto,
  figureOf: (indicatorId: string) => FigureDto | undefined,
): SubmissionDto {
  const rows = submission.rows.map((row) => {
    const figure = figureOf(row.indicator.id);
    return figure && figure.version > row.figure.version ? { ...row, figure } : row;
  });
  return { ...submission, rows };
}
