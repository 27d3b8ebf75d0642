import type { CrossCheckDto } from '@tiendo/contract/cross-check';
import { type CrossCheckStanding, crossCheckStanding } from '@tiendo/domain/cross-check';
import { instantOf } from '@tiendo/domain/period';

import { trimmed } from '../../rows/trimmed.ts';
import type { FieldCell } from './cross-check.repository.ts';

/** How the figure stands with the department that compares it. */
export function standingOf(cell: FieldCell): CrossCheckStanding | null {
  const { check_revision_id: revisionId, check_verdict: verdict } = cell;
  const latest = revisionId !== null && verdict !== null ? { revisionId, verdict } : null;
  return crossCheckStanding(cell.sent?.id ?? null, latest);
}

/** What was said of an earlier version is not shown: it is of another number. */
export function presentCheck(cell: FieldCell, verifierName: string): CrossCheckDto {
  const standing = standingOf(cell);
  const said = standing === 'agrees' || standing === 'differs';
  return {
    standing,
    value: said && cell.check_value !== null ? trimmed(cell.check_value) : null,
    note: said ? cell.check_note : null,
    verifierName,
    checkedByName: said ? cell.check_name : null,
    at: said && cell.check_at ? instantOf(cell.check_at.getTime()) : null,
  };
}
