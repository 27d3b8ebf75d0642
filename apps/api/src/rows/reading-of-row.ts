import type { Content, Reading } from '@tiendo/domain/figure';
import { isoDate } from '@tiendo/domain/period';
import { type Decimal, decimal } from '@tiendo/domain/shared';

import type { Tables } from '../platform/database/tables.ts';

/** What of a revision the rules read; decimals as the database writes them. */
export interface ReadingRow {
  readonly state: Tables['figure_revision']['state'];
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly weight: string | null;
  readonly milestone: boolean;
  readonly achieved_on: string | null;
  readonly grade: Tables['figure_revision']['grade'];
  readonly quality: Tables['figure_revision']['quality'];
}

/** A revision as the rules read it. @throws RangeError for content the database would not have taken */
export function readingOfRow(row: ReadingRow): Reading {
  if (row.state !== 'reported') return { state: row.state };
  if (row.quality === null) throw new RangeError('A reported figure has a quality');
  return { state: 'reported', content: contentOfRow(row), quality: row.quality };
}

function contentOfRow(row: ReadingRow): Content {
  if (row.milestone) {
    const day = row.achieved_on;
    return { kind: 'milestone', achievedOn: day === null ? null : isoDate(day) };
  }
  if (row.grade) return { kind: 'grade', grade: row.grade };
  if (row.numerator !== null && row.denominator !== null) {
    return {
      kind: 'ratio',
      numerator: decimal(row.numerator),
      denominator: decimal(row.denominator),
    };
  }
  return valueOfRow(row);
}

function valueOfRow({ value, weight }: ReadingRow): Content {
  if (value === null) throw new RangeError('A reported figure holds something');
  const is: Decimal = decimal(value);
  return weight === null
    ? { kind: 'value', value: is }
    : { kind: 'weighted', value: is, weight: decimal(weight) };
}
