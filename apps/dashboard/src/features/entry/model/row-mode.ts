import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { RevisionKind } from '@tiendo/domain/figure';
import { instant } from '@tiendo/domain/period';
import { revisionKindsOpen } from '@tiendo/domain/submission';

/** What may be done with a cell now: filled in, changed with a reason, or nothing and why. */
export type RowMode =
  | { readonly kind: 'entry' }
  | { readonly kind: 'correction'; readonly kinds: readonly RevisionKind[] }
  | { readonly kind: 'closed'; readonly reason: ErrorCode };

/** The mode of one row at business time `now`. */
export function rowMode(
  row: Pick<SubmissionRowDto, 'refusalToRecord'>,
  report: Pick<SubmissionDto, 'correctionsUntil' | 'state'>,
  now: string,
): RowMode {
  const refusal = row.refusalToRecord;
  // "The report was sent" is no refusal of a correction.
  if (refusal !== null && refusal !== 'figure.report-sent') {
    return { kind: 'closed', reason: refusal };
  }
  const kinds = revisionKindsOpen({
    state: report.state,
    now: instant(now),
    correctionsUntil: instant(report.correctionsUntil),
  });
  if (kinds.includes('entry')) {
    return refusal === null ? { kind: 'entry' } : { kind: 'closed', reason: refusal };
  }
  if (kinds.length > 0) return { kind: 'correction', kinds };
  const reason = report.state === 'locked' ? 'figure.report-locked' : 'figure.corrections-closed';
  return { kind: 'closed', reason };
}

/** Whether the unit writes the cell itself: nothing of that is shown to who enters on its behalf. */
export const isKeptByUnit = (mode: RowMode): boolean =>
  mode.kind === 'closed' && mode.reason === 'on-behalf.kept-by-unit';

/** Why the whole form is read-only; null while a single cell may be filled in or changed. */
export function formClosed(modes: readonly RowMode[]): ErrorCode | null {
  const [first] = modes;
  if (first?.kind !== 'closed' || modes.some(({ kind }) => kind !== 'closed')) return null;
  return first.reason;
}
