import type { Reading } from '@tiendo/domain/figure';
import { decimalText } from '@tiendo/domain/shared';

import type { ReadingRow } from './reading-of-row.ts';

const NOTHING = {
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  milestone: false,
  achieved_on: null,
  grade: null,
  quality: null,
} as const;

/** A reading in the columns of a revision. */
export function contentColumns(reading: Reading): ReadingRow {
  if (reading.state !== 'reported') return { ...NOTHING, state: reading.state };
  const { content, quality } = reading;
  const reported = { ...NOTHING, state: reading.state, quality };
  switch (content.kind) {
    case 'value':
      return { ...reported, value: decimalText(content.value) };
    case 'ratio':
      return {
        ...reported,
        numerator: decimalText(content.numerator),
        denominator: decimalText(content.denominator),
      };
    case 'weighted':
      return {
        ...reported,
        value: decimalText(content.value),
        weight: decimalText(content.weight),
      };
    case 'milestone':
      return { ...reported, milestone: true, achieved_on: content.achievedOn };
    case 'grade':
      return { ...reported, grade: content.grade };
  }
}
