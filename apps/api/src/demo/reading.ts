import type { Content, Reading } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { type Decimal, decimal } from '@tiendo/domain/shared';
import type { Target } from '@tiendo/domain/target';

import type { DemoCell } from './cell.ts';
import { INDICATOR_CODES, type RowCode } from './indicator-definition.ts';
import type { PlanYear } from './periods.ts';
import { targetInForce } from './targets.ts';

/** Decimal text as the domain counts with it. */
export const numberOf = (text: string | null): Decimal | null =>
  text === null ? null : decimal(text);

function contentOf(cell: DemoCell): Content {
  if (cell.milestone)
    return { kind: 'milestone', achievedOn: cell.achievedOn ? isoDate(cell.achievedOn) : null };
  if (cell.grade) return { kind: 'grade', grade: cell.grade };
  const [value, weight] = [numberOf(cell.value), numberOf(cell.weight)];
  const [numerator, denominator] = [numberOf(cell.numerator), numberOf(cell.denominator)];
  if (numerator && denominator) return { kind: 'ratio', numerator, denominator };
  if (!value) throw new RangeError('A reported cell holds something');
  return weight ? { kind: 'weighted', value, weight } : { kind: 'value', value };
}

/** A cell as the rules read it; a missing one was not reported. */
export function readingOf(cell: DemoCell | undefined): Reading {
  if (!cell) return { state: 'not-reported' };
  if (cell.state !== 'reported') return { state: cell.state };
  return { state: 'reported', content: contentOf(cell), quality: cell.quality ?? 'official' };
}

/** The target in force as the rules read it; *trong đó* rows have none. */
export function targetOf(unit: string, code: RowCode, year: PlanYear): Target | null {
  const indicator = INDICATOR_CODES.find((known) => known === code);
  const found = indicator ? targetInForce(unit, indicator, year) : null;
  if (!found) return null;
  return {
    value: numberOf(found.value),
    grade: found.grade,
    baseline: numberOf(found.baseline),
    firstHalf: numberOf(found.firstHalf),
    stretch: null,
    revision: 1,
  };
}
