import type { EvidenceDto } from '@tiendo/contract/evidence';
import { instantOf } from '@tiendo/domain/period';

import type { EvidenceRow } from './evidence.repository.ts';

/** A file as it travels: what it is, how it stands in its report, and who took it back and why. */
export function presentEvidence(row: EvidenceRow): EvidenceDto {
  return {
    id: row.id,
    unitId: row.unit_id,
    halfYear: row.half_year,
    indicatorId: row.indicator_id,
    name: row.name,
    kind: row.kind,
    size: Number(row.size),
    hash: row.hash,
    addedByName: row.added_by_name,
    addedAt: instantOf(row.business_at.getTime()),
    stage: row.sent_at === null ? 'draft' : 'submitted',
    withdrawn: withdrawalOf(row),
  };
}

function withdrawalOf(row: EvidenceRow): EvidenceDto['withdrawn'] {
  const { withdrawn_at: at, withdrawn_by_name: byName, withdrawal_reason: reason } = row;
  if (at === null || byName === null || reason === null) return null;
  return { byName, at: instantOf(at.getTime()), reason };
}
