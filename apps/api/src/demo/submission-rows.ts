import { accountIdOf, displayNameOf } from './accounts.ts';
import { demoId } from './demo-id.ts';
import type { RowCode } from './indicator-definition.ts';
import { indicatorIdOf } from './indicators.ts';
import { REPORTS, type Report, sentAtOf } from './reports.ts';
import type { Row } from './rows.ts';
import { unitIdOf } from './units.ts';

type State = Row<'submission'>['state'];

interface Step {
  readonly action: string;
  readonly to: State;
  readonly actor: string;
  readonly at: string;
  readonly reason?: string;
  readonly remarks?: Partial<Readonly<Record<RowCode, string>>>;
}

const SECRETARIAT = 'tonghop';

const submit = (report: Report, at: string): Step => ({
  action: 'submit',
  to: 'submitted',
  actor: report.approver,
  at,
});

const startReview = (at: string): Step => ({
  action: 'start-review',
  to: 'under-review',
  actor: SECRETARIAT,
  at,
});

/** The steps a report took, in order. */
function stepsOf(report: Report): readonly Step[] {
  const { progress } = report;
  switch (progress.kind) {
    case 'draft':
      return progress.extension ? [extensionStep(report, progress.extension)] : [];
    case 'under-review':
      return [submit(report, progress.sentAt), startReview(progress.reviewAt)];
    case 'returned':
      return [
        submit(report, progress.sentAt),
        startReview(halfAnHourBefore(progress.returnedAt)),
        {
          action: 'return',
          to: 'returned',
          actor: SECRETARIAT,
          at: progress.returnedAt,
          reason: progress.reason,
          remarks: progress.remarks,
        },
      ];
    case 'accepted':
      return [
        submit(report, progress.sentAt),
        startReview(halfAnHourBefore(progress.acceptedAt)),
        { action: 'accept', to: 'accepted', actor: SECRETARIAT, at: progress.acceptedAt },
        ...lockStep(report),
      ];
  }
}

function extensionStep(report: Report, asked: { reason: string; at: string }): Step {
  const { reason, at } = asked;
  return { action: 'request-extension', to: 'draft', actor: report.approver, at, reason };
}

const lockStep = ({ lockedAt }: Report): readonly Step[] =>
  lockedAt === null ? [] : [{ action: 'lock', to: 'locked', actor: SECRETARIAT, at: lockedAt }];

const halfAnHourBefore = (at: string): string =>
  new Date(Date.parse(at) - 30 * 60_000).toISOString();

export const stepRows = (reports: readonly Report[] = REPORTS): readonly Row<'submission_step'>[] =>
  reports.flatMap((report) => {
    const steps = stepsOf(report);
    return steps.map((step, index) => ({
      id: demoId(`step/${report.halfYear}/${report.unit}/${index + 1}`),
      unit_id: unitIdOf(report.unit),
      half_year: report.halfYear,
      version: index + 1,
      action: step.action,
      from_state: steps[index - 1]?.to ?? 'draft',
      to_state: step.to,
      actor_id: accountIdOf(step.actor),
      actor_name: displayNameOf(step.actor),
      at: step.at,
      recorded_at: step.at,
      reason: step.reason ?? null,
      remarks: remarksText(step),
      source: 'illustrative',
    }));
  });

function remarksText({ remarks = {} }: Step): string {
  const said = Object.entries(remarks).map(([code, text]) => ({
    // The keys of `remarks` are row codes by its type.
    indicatorId: indicatorIdOf(code as RowCode),
    text,
  }));
  return JSON.stringify(said);
}

export const submissionRows = (
  reports: readonly Report[] = REPORTS,
): readonly Row<'submission'>[] =>
  reports.map((report) => {
    const steps = stepsOf(report);
    const { progress } = report;
    const extension = progress.kind === 'draft' ? progress.extension : undefined;
    return {
      unit_id: unitIdOf(report.unit),
      half_year: report.halfYear,
      state: steps.at(-1)?.to ?? 'draft',
      version: steps.length,
      sendings: sentAtOf(report) === null ? 0 : 1,
      extension_requested_until: extension?.until ?? null,
      extension_reason: extension?.reason ?? null,
      extended_to: null,
      source: 'illustrative',
    };
  });
