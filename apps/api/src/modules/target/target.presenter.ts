import type { TargetDto } from '@tiendo/contract/target';
import { decimal, decimalText } from '@tiendo/domain/shared';

import type { RevisionRow } from './target.repository.ts';

/** What a target belongs to, with the codes of the year's last day. */
type Subject = Pick<TargetDto, 'unitId' | 'unitCode' | 'indicatorId' | 'indicatorCode' | 'year'>;

/** The revision in force with every revision of the same target, newest first. */
export function presentTarget(
  subject: Subject,
  inForce: RevisionRow,
  revisions: readonly RevisionRow[],
): TargetDto {
  return { ...subject, ...presentRevision(inForce), revisions: revisions.map(presentRevision) };
}

function presentRevision(row: RevisionRow): TargetDto['revisions'][number] {
  const { id: _id, unitId: _unitId, indicatorId: _indicatorId, ...revision } = row;
  return {
    ...revision,
    value: shortest(row.value),
    baseline: shortest(row.baseline),
    firstHalf: shortest(row.firstHalf),
    stretch: shortest(row.stretch),
  };
}

/** The database fills up to six places; the wire carries none that say nothing. */
const shortest = (text: string | null): string | null =>
  text === null ? null : decimalText(decimal(text));
