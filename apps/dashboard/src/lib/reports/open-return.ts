import type { SubmissionDto } from '@tiendo/contract/submission';

/** What the readers said of each cell when they last gave the report back, while that is still open. */
export function openRemarks(
  report: Pick<SubmissionDto, 'state' | 'steps'>,
): ReadonlyMap<string, string> {
  const last = report.steps.findLast(({ action }) => action === 'return' || action === 'submit');
  const isOpen = report.state === 'returned' || report.state === 'draft';
  if (!isOpen || last?.action !== 'return') return new Map();
  return new Map(last.remarks.map(({ indicatorId, text }) => [indicatorId, text]));
}

/** The reason given for the whole report when it was last given back; null when none is open. */
export function openReturn(
  report: Pick<SubmissionDto, 'state' | 'steps'>,
): SubmissionDto['steps'][number] | null {
  const last = report.steps.findLast(({ action }) => action === 'return' || action === 'submit');
  const isOpen = report.state === 'returned' || report.state === 'draft';
  return isOpen && last?.action === 'return' ? last : null;
}
