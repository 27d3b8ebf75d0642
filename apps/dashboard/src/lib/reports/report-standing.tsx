import type { OverviewDto } from '@tiendo/contract/overview';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { dayAndMonth } from '../day-in-text.ts';
import { REPORT_TONES } from './report-tones.ts';
import { SigningMark } from './signing-mark.tsx';

type Standing = OverviewDto['units'][number]['report'];

interface ReportStandingProps {
  /** Null when nobody has begun. */
  readonly report: Standing;
  /** Where the deadline is not said once for all. */
  readonly dueAt?: string | null;
}

/** How a unit's report stands: its state, and whether it came in time. */
export function ReportStanding({ report, dueAt = null }: ReportStandingProps) {
  const { unitPage: phrases, words } = usePhrases();
  const timeliness = useTimeliness(report, dueAt);
  return (
    <>
      <StatusBadge tone={report === null ? 'missing' : REPORT_TONES[report.state]}>
        {report === null ? phrases.notStarted : words.submissionStates[report.state]}
      </StatusBadge>
      <SigningMark signing={report?.signing ?? null} />
      {timeliness !== '' && <span>{timeliness}</span>}
    </>
  );
}

function useTimeliness(report: Standing, dueAt: string | null): string {
  const { unitPage: phrases, words } = usePhrases();
  const format = useFormat();
  const parts: string[] = [];
  const extension = report?.extensionRequestedUntil ?? null;
  const overdue = report?.overdueWorkingDays ?? null;
  if (report?.late === true) parts.push(words.time.late(report.lateWorkingDays));
  if (overdue !== null) parts.push(words.time.overdue(overdue));
  if (extension !== null) parts.push(phrases.extension(dayAndMonth(extension, format.language)));
  if (dueAt !== null) parts.push(phrases.due(format.instant(dueAt)));
  return parts.join(' · ');
}
