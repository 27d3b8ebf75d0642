import { createHash } from 'node:crypto';

import {
  type WorkingCalendar,
  PUBLIC_HOLIDAYS_2016_2018,
  halfYear,
  instant,
  workingCalendar,
} from '@tiendo/domain/period';
import { accountId, unitId } from '@tiendo/domain/shared';
import { type SentCell, receiptText, timeliness } from '@tiendo/domain/submission';

import { accountIdOf, displayNameOf } from './accounts.ts';
import type { DemoCell } from './cell.ts';
import { demoId } from './demo-id.ts';
import { revisionIdOf } from './figure-rows.ts';
import { dueAtOf } from './periods.ts';
import { REPORTS, type Report, cellsOf, sentAtOf } from './reports.ts';
import type { Row } from './rows.ts';
import { unitIdOf } from './units.ts';

const CALENDAR: WorkingCalendar = workingCalendar(PUBLIC_HOLIDAYS_2016_2018);

/** A cell as it travelled, in the words of the wire. */
const contentOf = (cell: DemoCell): SentCell['content'] => ({
  state: cell.state,
  value: cell.value,
  numerator: cell.numerator,
  denominator: cell.denominator,
  weight: cell.weight,
  achievedOn: cell.achievedOn,
  grade: cell.grade,
  quality: cell.quality,
  yearEndEstimate: cell.yearEndEstimate,
  note: cell.note,
  cause: cell.cause,
});

function sendingRow(report: Report, sentText: string): Row<'sending'> {
  const sentAt = instant(sentText);
  const dueAt = instant(dueAtOf(report.halfYear));
  const judged = timeliness({ dueAt, extendedTo: null, calendar: CALENDAR, sentAt });
  const cells = cellsOf(report);
  const content = receiptText({
    unitId: unitId(unitIdOf(report.unit)),
    unitName: report.unitName,
    halfYear: halfYear(report.halfYear),
    number: 1,
    sentAt,
    sentBy: {
      accountId: accountId(accountIdOf(report.approver)),
      displayName: displayNameOf(report.approver),
    },
    timeliness: judged,
    enteredBy: [accountId(accountIdOf(report.clerk))],
    cells: cells.map(({ code, cell }) => ({
      indicatorCode: code,
      revisionId: revisionIdOf(report, code),
      content: contentOf(cell),
    })),
    narratives: [],
    files: [],
    declaration: null,
  });
  return {
    id: demoId(`sending/${report.halfYear}/${report.unit}/1`),
    unit_id: unitIdOf(report.unit),
    half_year: report.halfYear,
    number: 1,
    sent_by: accountIdOf(report.approver),
    sent_by_name: displayNameOf(report.approver),
    sent_at: sentAt,
    recorded_at: sentAt,
    due_at: dueAt,
    late: judged.kind === 'late',
    late_working_days: judged.kind === 'late' ? judged.workingDays : 0,
    cells: cells.length,
    content,
    hash: createHash('sha256').update(content).digest('hex'),
    source: 'illustrative',
  };
}

export const sendingRows = (reports: readonly Report[] = REPORTS): readonly Row<'sending'>[] =>
  reports.flatMap((report) => {
    const sentAt = sentAtOf(report);
    return sentAt === null ? [] : [sendingRow(report, sentAt)];
  });
