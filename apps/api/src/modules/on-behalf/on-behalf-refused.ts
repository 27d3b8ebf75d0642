import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { AccessRefusal } from '@tiendo/domain/access';
import type { OnBehalfRefusal } from '@tiendo/domain/submission';

import { AppError } from '../../platform/errors/app-error.ts';

const CODE_OF_REFUSAL: Readonly<Record<AccessRefusal | OnBehalfRefusal, ErrorCode>> = {
  'unit-not-visible': 'unit.not-found',
  'draft-not-visible': 'unit.not-found',
  'other-unit': 'auth.forbidden',
  role: 'auth.forbidden',
  locked: 'figure.report-locked',
  'period-closed': 'period.not-open',
  'report-sent': 'on-behalf.report-sent',
  'not-opened': 'on-behalf.not-opened',
  'kept-by-unit': 'on-behalf.kept-by-unit',
  'ground-missing': 'on-behalf.ground-required',
};

/** The code on the wire for what keeps the secretariat from entering for a unit. */
export const codeOfOnBehalf = (refusal: AccessRefusal | OnBehalfRefusal): ErrorCode =>
  CODE_OF_REFUSAL[refusal];

/** The refusal as it is answered; a ground that is missing names its field. */
export function onBehalfRefused(
  refusal: AccessRefusal | OnBehalfRefusal,
  { halfYear }: { readonly halfYear: string },
): AppError {
  const code = codeOfOnBehalf(refusal);
  const params = refusal === 'period-closed' ? { halfYear } : {};
  const issues = refusal === 'ground-missing' ? { issues: [{ path: 'ground', code }] } : {};
  return new AppError(code, params, issues);
}
