import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { Instant, IsoDate } from '@tiendo/domain/period';
import type { MoveAction, MoveRefusal } from '@tiendo/domain/submission';

import { AppError } from '../../platform/errors/app-error.ts';
import { said, saidDay } from '../../rows/said-time.ts';

const CODE_OF_REFUSAL: Readonly<Record<MoveRefusal, ErrorCode>> = {
  'unit-not-visible': 'unit.not-found',
  'draft-not-visible': 'unit.not-found',
  'other-unit': 'auth.forbidden',
  role: 'auth.forbidden',
  'own-entry': 'submission.own-entry',
  locked: 'submission.locked',
  'period-closed': 'period.not-open',
  'wrong-state': 'submission.not-allowed',
  'blocking-cells': 'submission.incomplete',
  'reason-missing': 'submission.reason-required',
  'authority-missing': 'submission.authority-required',
  'extension-exhausted': 'submission.extension-exhausted',
  'extension-requested': 'submission.extension-requested',
  'extension-not-requested': 'submission.extension-not-requested',
  'extension-not-granted': 'submission.extension-not-granted',
  'extension-in-use': 'submission.extension-in-use',
  'extension-not-later': 'submission.extension-not-later',
  'extension-past': 'submission.extension-past',
  'extension-too-late': 'submission.extension-too-late',
};

/** The code on the wire for a refusal: who may not send is told that the approver may. */
export function codeOfMove(action: MoveAction, refusal: MoveRefusal): ErrorCode {
  const isRight = refusal === 'role' || refusal === 'other-unit';
  return isRight && action === 'submit' ? 'submission.approver-only' : CODE_OF_REFUSAL[refusal];
}

/** The same for what is said of a draft, which moves nothing. */
export const codeOfOpinion = (refusal: MoveRefusal): ErrorCode => CODE_OF_REFUSAL[refusal];

/** The field that a request lacks or has wrong. */
const FIELD: Partial<Readonly<Record<MoveRefusal, string>>> = {
  'reason-missing': 'reason',
  'authority-missing': 'authority',
  'extension-not-later': 'until',
  'extension-past': 'until',
  'extension-too-late': 'until',
};

/** The reason of a grant is the note that goes with it. */
const fieldOf = (action: MoveAction, refusal: MoveRefusal): string | undefined =>
  action === 'extend' && refusal === 'reason-missing' ? 'note' : FIELD[refusal];

/** What a refusal names of the report. */
interface RefusedReport {
  readonly halfYear: string;
  readonly firstDueAt: Instant;
  readonly dueAt: Instant;
  /** The last day more time may be granted until, where that was asked. */
  readonly latest: IsoDate | null;
}

function paramsOf(action: MoveAction, refusal: MoveRefusal, report: RefusedReport) {
  if (refusal === 'period-closed') return { halfYear: report.halfYear };
  if (refusal === 'extension-too-late') return { latest: saidDay(report.latest ?? '') };
  if (refusal !== 'extension-not-later') return {};
  return { dueAt: said(action === 'extend' ? report.firstDueAt : report.dueAt) };
}

/** A refused move as it is answered; a request that is not complete names the field. */
export function moveRefused(
  action: MoveAction,
  refusal: MoveRefusal,
  report: RefusedReport,
): AppError {
  const code = codeOfMove(action, refusal);
  const path = fieldOf(action, refusal);
  const params = paramsOf(action, refusal, report);
  return new AppError(code, params, path === undefined ? {} : { issues: [{ path, code, params }] });
}
