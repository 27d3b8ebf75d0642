import { instantOf } from '@tiendo/domain/period';
import { UNIT_KINDS } from '@tiendo/domain/unit';
import type { PeriodDto } from '@tiendo/contract/period';

import type { DeadlineRow, PeriodRow } from './period.repository.ts';

/** A half-year with the due dates that are its own. */
export function presentPeriod(row: PeriodRow, deadlines: readonly DeadlineRow[]): PeriodDto {
  const { halfYear, state, scheme, from, to, source } = row;
  const own = deadlines.filter((deadline) => deadline.halfYear === halfYear);
  return {
    halfYear,
    state,
    scheme,
    window: { from, to },
    deadlines: own.map(({ unitKind, dueAt, correctionsUntil }) => ({
      unitKind: kindOf(unitKind),
      dueAt: instantOf(dueAt.getTime()),
      correctionsUntil: instantOf(correctionsUntil.getTime()),
    })),
    source,
  };
}

function kindOf(text: string): PeriodDto['deadlines'][number]['unitKind'] {
  const known = UNIT_KINDS.find((kind) => kind === text);
  if (!known) throw new RangeError(`Not a kind of unit: ${text}`);
  return known;
}
