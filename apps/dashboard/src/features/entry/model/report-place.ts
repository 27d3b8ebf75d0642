import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import type { CellAddress, Writing } from '../../../lib/outbox/post.ts';

/** Which report a form writes. */
export type ReportPlace = Pick<SubmissionDto, 'halfYear' | 'unit'>;

export const addressIn = ({ halfYear, unit }: ReportPlace, indicatorId: string): CellAddress => ({
  halfYear,
  unitId: unit.id,
  indicatorId,
});

/** Where a figure goes, what it is called there, and which cells it is checked against: its whole and that one's parts. */
export function placeOf(
  report: ReportPlace,
  { id, ofWhichId, shortName }: SubmissionRowDto['indicator'],
): Pick<Writing, 'address' | 'family' | 'label'> {
  const { halfYear, unit } = report;
  return {
    address: addressIn(report, id),
    label: { unit: unit.shortName, unitCode: unit.code, indicator: shortName },
    family: `${halfYear}/${unit.id}/${ofWhichId ?? id}`,
  };
}
