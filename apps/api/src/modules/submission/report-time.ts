import { Injectable } from '@nestjs/common';

import { type WorkingDayException, endOfDay, isoDate } from '@tiendo/domain/period';
import { type Act, type ExtensionFacts, latestExtension } from '@tiendo/domain/submission';

import { PeriodService } from '../period/period.service.ts';
import { type OpenReport, ReportDesk, extendedTo } from './report-desk.ts';
import { type ReportKey, SubmissionRepository } from './submission.repository.ts';

/** The time a report has: until when more may be granted, and what an answer to a request leaves behind. */
@Injectable()
export class ReportTime {
  constructor(
    private readonly desk: ReportDesk,
    private readonly periods: PeriodService,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** Call it inside a transaction. */
  async of({ row, firstDueAt }: OpenReport): Promise<ExtensionFacts> {
    const now = this.desk.now();
    const { extension_requested_until: requested, extension_working_days: workingDays } = row;
    const calendar = await this.periods.workingCalendar();
    const sendings = row.sendings ?? 0;
    return {
      firstDueAt,
      extendedTo: extendedTo(row),
      requestedUntil: requested === null ? null : isoDate(requested),
      latest: latestExtension({ firstDueAt, sendings, now, workingDays, calendar }),
      now,
    };
  }

  /** Days from `from` on that differ from their weekday. Call it inside a transaction. */
  async exceptions(from: string): Promise<WorkingDayException[]> {
    const days = await this.periods.workDayExceptions();
    return days.filter(({ day }) => day >= from);
  }

  /** Keeps what was asked, granted, declined or taken back; any other act leaves it as it is. */
  async keep(key: ReportKey, act: Act): Promise<void> {
    const change = changeOf(act);
    if (change) await this.submissions.setTime(key, change);
  }

  /** What came needs no more time. */
  async sent({ row, ...key }: OpenReport): Promise<void> {
    if (row.extension_requested_until !== null) await this.submissions.setTime(key, ANSWERED);
  }
}

/** An answer ends the request; the steps keep both. */
const ANSWERED = { extension_requested_until: null, extension_reason: null };

function changeOf(act: Act) {
  if (act.action === 'request-extension') {
    return { extension_requested_until: act.until, extension_reason: act.reason };
  }
  if (act.action === 'extend') return { ...ANSWERED, extended_to: new Date(endOfDay(act.until)) };
  if (act.action === 'decline-extension') return ANSWERED;
  return act.action === 'withdraw-extension' ? { extended_to: null } : null;
}
