import type { RecordFigureBody } from '@tiendo/contract/figure';
import { FIGURE_STATE_TERMS, GRADE_TERMS } from '@tiendo/domain/glossary';

import type { Format } from '../../../i18n/use-format.ts';

const EXACT = { places: 6 };

/** What somebody wants recorded, in one line and without knowing its indicator: `54`, `498/519`, `24/03/2017`. */
export function postText(body: RecordFigureBody, format: Format, notDone: string): string {
  const { state, value, weight, numerator, denominator, achieved, achievedOn, grade } = body;
  const number = (text: string) => format.number(text, EXACT);
  if (state !== 'reported') return FIGURE_STATE_TERMS[state][format.language];
  if (numerator !== undefined && denominator !== undefined) {
    return `${number(numerator)}/${number(denominator)}`;
  }
  if (value !== undefined) {
    return weight === undefined ? number(value) : `${number(value)} (${number(weight)})`;
  }
  if (grade !== undefined) return GRADE_TERMS[grade][format.language];
  if (achieved === false) return notDone;
  return format.day(achievedOn);
}
