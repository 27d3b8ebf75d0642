import { accountIdOf, displayNameOf } from './accounts.ts';
import type { DemoCell } from './cell.ts';
import { demoId } from './demo-id.ts';
import { PENDING_CORRECTION } from './figures-2017.ts';
import type { RowCode } from './indicator-definition.ts';
import { indicatorIdOf } from './indicators.ts';
import { REPORTS, type Report, cellsOf, isAccepted, sentAtOf } from './reports.ts';
import type { Row } from './rows.ts';
import { unitIdOf } from './units.ts';

/** Id of a cell's revision by its number. */
export const revisionIdOf = (report: Report, code: RowCode, number = 1): string =>
  demoId(`figure/${report.halfYear}/${report.unit}/${code}/${number}`);

const contentColumns = (cell: DemoCell) => ({
  state: cell.state,
  value: cell.value,
  numerator: cell.numerator,
  denominator: cell.denominator,
  weight: cell.weight,
  milestone: cell.milestone,
  achieved_on: cell.achievedOn,
  grade: cell.grade,
  quality: cell.quality,
  year_end_estimate: cell.yearEndEstimate,
  note: cell.note,
  cause: cell.cause,
});

function firstRevision(report: Report, code: RowCode, cell: DemoCell): Row<'figure_revision'> {
  return {
    id: revisionIdOf(report, code),
    unit_id: unitIdOf(report.unit),
    half_year: report.halfYear,
    indicator_id: indicatorIdOf(code),
    number: 1,
    kind: 'entry',
    ...contentColumns(cell),
    reason: null,
    recorded_by: accountIdOf(report.clerk),
    recorded_by_name: displayNameOf(report.clerk),
    recorded_at: report.enteredAt,
    business_at: report.enteredAt,
    idempotency_key: null,
    sent_at: sentAtOf(report),
    source: 'illustrative',
  };
}

const hasPendingCorrection = (report: Report, code: RowCode): boolean =>
  report.halfYear === '2017-H1' &&
  report.unit === PENDING_CORRECTION.ward &&
  code === PENDING_CORRECTION.indicator;

function correction(report: Report, code: RowCode): Row<'figure_revision'> {
  const { cell, reason, at } = PENDING_CORRECTION;
  return {
    ...firstRevision(report, code, cell),
    id: revisionIdOf(report, code, 2),
    number: 2,
    kind: 'correction',
    reason,
    recorded_at: at,
    business_at: at,
    sent_at: null,
  };
}

export const figureRevisionRows = (
  reports: readonly Report[] = REPORTS,
): readonly Row<'figure_revision'>[] =>
  reports.flatMap((report) =>
    cellsOf(report).flatMap(({ code, cell }) => [
      firstRevision(report, code, cell),
      ...(hasPendingCorrection(report, code) ? [correction(report, code)] : []),
    ]),
  );

export const figureRows = (reports: readonly Report[] = REPORTS): readonly Row<'figure'>[] =>
  reports.flatMap((report) =>
    cellsOf(report).map(({ code }) => {
      const latest = hasPendingCorrection(report, code) ? 2 : 1;
      return {
        unit_id: unitIdOf(report.unit),
        half_year: report.halfYear,
        indicator_id: indicatorIdOf(code),
        working_id: revisionIdOf(report, code, latest),
        submitted_id: sentAtOf(report) === null ? null : revisionIdOf(report, code),
        accepted_id: isAccepted(report) ? revisionIdOf(report, code) : null,
        version: latest,
      };
    }),
  );
