import type { NarrativeDto } from '@tiendo/contract/narrative';
import { BLANK_NARRATIVE } from '@tiendo/domain/narrative';
import { instantOf } from '@tiendo/domain/period';

import type { ReportedArea } from '../area/area.service.ts';
import type { BlockRow } from './narrative.repository.ts';

/** A block as it travels; one that nobody wrote, or that the asker may not see, is blank with version 0. */
export function presentBlock(
  at: { readonly halfYear: string; readonly unitId: string; readonly area: ReportedArea | null },
  row: BlockRow | null,
): NarrativeDto {
  const { results, shortcomings, causes, proposals } = row ?? BLANK_NARRATIVE;
  return {
    unitId: at.unitId,
    halfYear: at.halfYear,
    area: at.area && areaOf(at.area),
    results,
    shortcomings,
    causes,
    proposals,
    audience: row?.audience ?? at.area?.audience ?? 'overseers',
    version: row?.version ?? 0,
    revision: row?.number ?? 0,
    stage: row?.is_sent === true ? 'submitted' : 'draft',
    recordedByName: row?.recorded_by_name ?? null,
    recordedAt: row ? instantOf(row.business_at.getTime()) : null,
  };
}

/** An area as every other answer has it. */
function areaOf({ audience: _audience, ...area }: ReportedArea): NarrativeDto['area'] {
  return area;
}
