import { nameRefusal } from '@tiendo/domain/evidence';
import { markingInFileName } from '@tiendo/domain/secrecy';

import { AppError } from '../../platform/errors/app-error.ts';

/** @throws AppError that names the field; a name that bears a marking is not said again */
export function refuseFileName(name: string): void {
  const code = refusalOfName(name);
  if (code !== null) throw new AppError(code, {}, { issues: [{ path: 'name', code }] });
}

function refusalOfName(name: string) {
  if (markingInFileName(name) !== null) return 'secrecy.marked';
  return nameRefusal(name) === null ? null : 'evidence.wrong-name';
}
