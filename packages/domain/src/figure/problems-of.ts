import { isCumulative } from '../indicator/direction.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { IsoDate } from '../period/iso-date.ts';
import type { Decimal } from '../shared/decimal.ts';
import { contentKindOf } from './content-kind.ts';
import type { Content, Reading } from './figure.ts';
import { readingAsNumber } from './reading-as-number.ts';

/** The part of a cell that a problem or a warning is about. */
export const ENTRY_FIELDS = [
  'state',
  'value',
  'numerator',
  'denominator',
  'weight',
  'achievedOn',
  'grade',
  'yearEndEstimate',
] as const;
export type EntryField = (typeof ENTRY_FIELDS)[number];

/** Why an entry is refused (§6.3, hard). */
export const ENTRY_PROBLEMS = [
  'wrong-kind',
  'nothing-to-count',
  'negative',
  'fraction-of-whole-unit',
  'denominator-zero',
  'numerator-above-denominator',
  'percent-out-of-range',
  'milestone-before-year',
  'milestone-after-half-year',
  'part-above-whole',
  'second-half-below-first',
] as const;
/** One code per rule; the screen has a sentence for each. */
export type EntryProblemCode = (typeof ENTRY_PROBLEMS)[number];

/** A refusal, at the field it belongs to. */
export interface EntryProblem {
  readonly code: EntryProblemCode;
  readonly field: EntryField;
}

/** A cell as a person wants it recorded, and what it must agree with. */
export interface Entry {
  readonly indicator: Pick<Indicator, 'class' | 'countsWholeUnits' | 'rollUp' | 'unitOfMeasure'>;
  readonly reading: Reading;
  /** First day of the plan year and last day of the half-year. */
  readonly window: { readonly from: IsoDate; readonly cutOff: IsoDate };
  /** The first half of the same plan year when the second is entered, else null. */
  readonly firstHalf: Reading | null;
  /** The row this one is part of (*trong đó*), and the rows that are part of this one. */
  readonly whole: Reading | null;
  readonly parts: readonly Reading[];
}

/**
 * Everything for which an entry is refused, in the order of the form; empty when it may be recorded.
 *
 * @example problemsOf({ … 1.900 of 1.860 … }) // [{ code: 'numerator-above-denominator', field: 'numerator' }]
 */
export function problemsOf(entry: Entry): readonly EntryProblem[] {
  const { indicator, reading } = entry;
  const kind = contentKindOf(indicator);
  if (reading.state === 'not-occurred') {
    const countless = kind === 'milestone' || kind === 'grade';
    return countless ? [problem('nothing-to-count', 'state')] : neighbourProblems(entry);
  }
  if (reading.state !== 'reported') return [];
  if (reading.content.kind !== kind) return [problem('wrong-kind', 'state')];
  return [...contentProblems(entry, reading.content), ...neighbourProblems(entry)];
}

function contentProblems(entry: Entry, content: Content): readonly EntryProblem[] {
  const { indicator, window } = entry;
  switch (content.kind) {
    case 'value':
      return countProblems(indicator, content.value, 'value');
    case 'ratio':
      return ratioProblems(indicator, content);
    case 'weighted':
      return weightedProblems(indicator, content);
    case 'milestone':
      return dayProblems(content.achievedOn, window);
    case 'grade':
      return [];
  }
}

/** Only what is counted in whole things cannot be negative or broken; a revenue may be corrected below nought. */
function countProblems(
  { countsWholeUnits }: Pick<Indicator, 'countsWholeUnits'>,
  value: Decimal,
  field: EntryField,
): readonly EntryProblem[] {
  if (!countsWholeUnits) return [];
  if (value.lt(0)) return [problem('negative', field)];
  return value.isInteger() ? [] : [problem('fraction-of-whole-unit', field)];
}

function ratioProblems(
  indicator: Entry['indicator'],
  { numerator, denominator }: Extract<Content, { kind: 'ratio' }>,
): readonly EntryProblem[] {
  const above = isShare(indicator) && denominator.gt(0) && numerator.gt(denominator);
  return [
    ...sideProblems(indicator, numerator, 'numerator'),
    ...(denominator.isZero() ? [problem('denominator-zero', 'denominator')] : []),
    ...sideProblems(indicator, denominator, 'denominator'),
    ...(above ? [problem('numerator-above-denominator', 'numerator')] : []),
  ];
}

function sideProblems(
  indicator: Entry['indicator'],
  side: Decimal,
  field: EntryField,
): readonly EntryProblem[] {
  return side.lt(0) ? [problem('negative', field)] : countProblems(indicator, side, field);
}

/** A share in percent: its numerator is a part of its denominator. */
function isShare({ unitOfMeasure }: Pick<Indicator, 'unitOfMeasure'>): boolean {
  return unitOfMeasure.trim() === '%';
}

function weightedProblems(
  indicator: Entry['indicator'],
  { value, weight }: Extract<Content, { kind: 'weighted' }>,
): readonly EntryProblem[] {
  const outside = isShare(indicator) && (value.lt(0) || value.gt(100));
  const weightless = weight.isZero() ? [problem('denominator-zero', 'weight')] : [];
  return [
    ...(outside ? [problem('percent-out-of-range', 'value')] : []),
    ...weightless,
    ...(weight.lt(0) ? [problem('negative', 'weight')] : []),
  ];
}

function dayProblems(day: IsoDate | null, window: Entry['window']): readonly EntryProblem[] {
  if (day === null) return [];
  if (day < window.from) return [problem('milestone-before-year', 'achievedOn')];
  return day > window.cutOff ? [problem('milestone-after-half-year', 'achievedOn')] : [];
}

/** What the cell must agree with: the row it is part of, the rows it is made of, its own first half. */
function neighbourProblems(entry: Entry): readonly EntryProblem[] {
  const { indicator, reading, whole, parts, firstHalf } = entry;
  if (contentKindOf(indicator) !== 'value') return [];
  const value = readingAsNumber(indicator, reading);
  if (!value) return [];
  const numberOf = (other: Reading): Decimal | null => readingAsNumber(indicator, other);
  const above = whole !== null && numberOf(whole)?.lt(value) === true;
  const below = parts.some((part) => numberOf(part)?.gt(value));
  const shrank =
    isCumulative(indicator.class) && firstHalf !== null && numberOf(firstHalf)?.gt(value) === true;
  const field = reading.state === 'reported' ? 'value' : 'state';
  return [
    ...(above || below ? [problem('part-above-whole', field)] : []),
    ...(shrank ? [problem('second-half-below-first', field)] : []),
  ];
}

const problem = (code: EntryProblemCode, field: EntryField): EntryProblem => ({ code, field });
