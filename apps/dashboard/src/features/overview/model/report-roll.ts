import type { OverviewDto } from '@tiendo/contract/overview';

type OverviewUnit = OverviewDto['units'][number];

/** Why a report is not here yet, as far as is known. */
export type NotSentReason =
  | { readonly kind: 'extension'; readonly until: string }
  | { readonly kind: 'overdue'; readonly workingDays: number }
  | { readonly kind: 'not-due' };

/** Who has sent the report of the half-year, and who has not and why. */
export interface ReportRoll {
  readonly total: number;
  readonly sent: number;
  readonly accepted: number;
  readonly late: number;
  readonly notSent: readonly { readonly unit: OverviewUnit; readonly reason: NotSentReason }[];
}

/** Calls the roll; a returned report came once, so it counts as sent. */
export function reportRoll(units: readonly OverviewUnit[]): ReportRoll {
  const sent = units.filter((unit) => hasSent(unit));
  return {
    total: units.length,
    sent: sent.length,
    accepted: sent.filter(
      ({ report }) => report?.state === 'accepted' || report?.state === 'locked',
    ).length,
    late: sent.filter(({ report }) => report?.late === true).length,
    notSent: units
      .filter((unit) => !hasSent(unit))
      .map((unit) => ({ unit, reason: reasonOf(unit) }))
      .toSorted((one, other) => rankOf(one.reason) - rankOf(other.reason)),
  };
}

/** Whether a unit's report has ever come. */
export const hasSent = (unit: OverviewUnit): boolean => (unit.report?.sentAt ?? null) !== null;

/** A request for more time explains more than the days that passed. */
function reasonOf({ report }: OverviewUnit): NotSentReason {
  const until = report?.extensionRequestedUntil ?? null;
  if (until !== null) return { kind: 'extension', until };
  const workingDays = report?.overdueWorkingDays ?? null;
  return workingDays === null ? { kind: 'not-due' } : { kind: 'overdue', workingDays };
}

/** Who has answered for the delay first, then who has not. */
const rankOf = ({ kind }: NotSentReason): number => (kind === 'extension' ? 0 : 1);
