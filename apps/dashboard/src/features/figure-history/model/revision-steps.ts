import type { FigureRevisionDto } from '@tiendo/contract/figure';

import { differByMinutes } from '../../../lib/figure-history/differ-by-minutes.ts';
import { SAID_BESIDE, type SaidBeside } from '../../../lib/figure-history/revision-text.ts';

/** A revision beside the one before it. */
export interface RevisionStep {
  readonly revision: FigureRevisionDto;
  /** The revision before, of those one may see; null for the first. */
  readonly before: FigureRevisionDto | null;
  readonly saysOtherwise: readonly SaidBeside[];
  /** The real time is shown too: the clock of the business stood elsewhere. */
  readonly clocksDiffer: boolean;
}

/** Revisions, newest first, each as a change to the one before. */
export function revisionSteps(revisions: readonly FigureRevisionDto[]): readonly RevisionStep[] {
  const newestFirst = revisions.toSorted((a, b) => b.number - a.number);
  return newestFirst.map((revision, at): RevisionStep => {
    const before = newestFirst[at + 1] ?? null;
    return {
      revision,
      before,
      saysOtherwise: SAID_BESIDE.filter((field) => revision[field] !== (before?.[field] ?? null)),
      clocksDiffer: differByMinutes(revision.businessAt, revision.recordedAt),
    };
  });
}
