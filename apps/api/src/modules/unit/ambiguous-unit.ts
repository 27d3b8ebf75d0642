import type { UnitVersion } from '@tiendo/domain/unit';

import { AppError, type RaisedIssue } from '../../platform/errors/app-error.ts';

/** The refusal of a code that several units bear on the day: one issue for each, with its validity. */
export function ambiguousUnit(
  ref: string,
  candidates: readonly UnitVersion[],
  path: string,
): AppError {
  const issues = candidates.map(({ unitId, name, validity: { from, to } }): RaisedIssue => ({
    path,
    code: 'unit.code-ambiguous',
    message: `${name} (${from} – ${to ?? '…'})`,
    params: { unitId, name, validFrom: from, ...(to === null ? {} : { validTo: to }) },
  }));
  const code = ref.slice(ref.indexOf(':') + 1);
  return new AppError('unit.code-ambiguous', { code }, { issues });
}
