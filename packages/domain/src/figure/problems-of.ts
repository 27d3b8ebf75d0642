import { isCumulative } from '../indicator/direction.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { IsoDate } from '../period/iso-date.ts';
import { Decimal, ZERO } from '../shared/decimal.ts';
import { contentKindOf } from './content-kind.ts';
import { type Facts, factsOf } from './facts.ts';
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
  'too-many-decimals',
  'below-minimum',
  'above-maximum',
  'denominator-zero',
  'numerator-above-denominator',
  'percent-out-of-range',
  'milestone-before-year',
  'milestone-after-half-year',
  'part-above-whole',
  'parts-above-whole',
  'second-half-below-first',
] as const;
/** One code per rule; the screen has a sentence for each. */
export type EntryProblemCode = (typeof ENTRY_PROBLEMS)[number];

/** A refusal, at the field it belongs to, with the numbers that its sentence names. */
export interface EntryProblem {
  readonly code: EntryProblemCode;
  readonly field: EntryField;
  readonly facts: Facts;
}

/** A cell as a person wants it recorded, and what it must agree with. */
export interface Entry {
  readonly indicator: Pick<
    Indicator,
    | 'class'
    | 'countsWholeUnits'
    | 'decimals'
    | 'maximum'
    | 'minimum'
    | 'partsAddUp'
    | 'rollUp'
    | 'unitOfMeasure'
  >;
  readonly reading: Reading;
  /** First day of the plan year and last day of the half-year. */
  readonly window: { readonly from: IsoDate; readonly cutOff: IsoDate };
  /** The first half of the same plan year when the second is entered, else null. */
  readonly firstHalf: Reading | null;
  /** The row this one is part of (*trong đó*), and the rows that are part of this one. */
  readonly whole: Reading | null;
  readonly parts: readonly Reading[];
  /** The other parts of that whole, where they are declared to add up; else null. */
  readonly siblings: readonly Reading[] | null;
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
  return [
    ...contentProblems(entry, reading.content),
    ...boundProblems(indicator, reading),
    ...neighbourProblems(entry),
  ];
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
  { countsWholeUnits, decimals }: Pick<Indicator, 'countsWholeUnits' | 'decimals'>,
  now: Decimal,
  field: EntryField,
): readonly EntryProblem[] {
  if (!countsWholeUnits) {
    const long = decimals !== null && now.decimalPlaces() > decimals;
    return long ? [problem('too-many-decimals', field, { now, limit: new Decimal(decimals) })] : [];
  }
  if (now.lt(0)) return [problem('negative', field, { now })];
  return now.isInteger() ? [] : [problem('fraction-of-whole-unit', field, { now })];
}

/** What the indicator's definition says a figure can be at all: a ratio by its percent. */
function boundProblems(indicator: Entry['indicator'], reading: Reading): readonly EntryProblem[] {
  const now = readingAsNumber(indicator, reading);
  const kind = contentKindOf(indicator);
  if (!now || kind === 'milestone') return [];
  const field = kind === 'ratio' ? 'numerator' : 'value';
  const { minimum, maximum } = indicator;
  return [
    ...(minimum?.gt(now) === true
      ? [problem('below-minimum', field, { now, limit: minimum })]
      : []),
    ...(maximum?.lt(now) === true
      ? [problem('above-maximum', field, { now, limit: maximum })]
      : []),
  ];
}

function ratioProblems(
  indicator: Entry['indicator'],
  { numerator, denominator }: Extract<Content, { kind: 'ratio' }>,
): readonly EntryProblem[] {
  const above = isShare(indicator) && denominator.gt(0) && numerator.gt(denominator);
  const sides = { now: numerator, against: denominator };
  return [
    ...sideProblems(indicator, numerator, 'numerator'),
    ...(denominator.isZero() ? [problem('denominator-zero', 'denominator', sides)] : []),
    ...sideProblems(indicator, denominator, 'denominator'),
    ...(above ? [problem('numerator-above-denominator', 'numerator', sides)] : []),
  ];
}

function sideProblems(
  indicator: Entry['indicator'],
  side: Decimal,
  field: EntryField,
): readonly EntryProblem[] {
  return side.lt(0)
    ? [problem('negative', field, { now: side })]
    : countProblems(indicator, side, field);
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
  return [
    ...(outside ? [problem('percent-out-of-range', 'value', { now: value })] : []),
    ...(weight.isZero()
      ? [problem('denominator-zero', 'weight', { now: value, against: weight })]
      : []),
    ...(weight.lt(0) ? [problem('negative', 'weight', { now: weight })] : []),
  ];
}

function dayProblems(day: IsoDate | null, window: Entry['window']): readonly EntryProblem[] {
  if (day === null) return [];
  if (day < window.from) return [problem('milestone-before-year', 'achievedOn')];
  return day > window.cutOff ? [problem('milestone-after-half-year', 'achievedOn')] : [];
}

/** What the cell must agree with: the row it is part of, the rows it is made of, its own first half. */
function neighbourProblems(entry: Entry): readonly EntryProblem[] {
  const { indicator, reading, firstHalf } = entry;
  if (contentKindOf(indicator) !== 'value') return [];
  const now = readingAsNumber(indicator, reading);
  if (!now) return [];
  const field = reading.state === 'reported' ? 'value' : 'state';
  const first = isCumulative(indicator.class) ? numberOf(indicator, firstHalf) : null;
  const family = aboveWhole(entry, now);
  return [
    ...(family ? [problem(family.code, field, family.facts)] : []),
    ...(first?.gt(now) === true
      ? [problem('second-half-below-first', field, { now, against: first })]
      : []),
  ];
}

/** A part that is more than its whole, or parts that are it together, seen from the whole or from a part. */
function aboveWhole(
  { indicator, whole, parts, siblings }: Entry,
  value: Decimal,
): { readonly code: EntryProblemCode; readonly facts: Partial<Facts> } | null {
  const numbers = (readings: readonly Reading[]) =>
    readings.flatMap((reading) => numberOf(indicator, reading) ?? []);
  const against = numberOf(indicator, whole);
  if (against?.lt(value) === true) {
    return { code: 'part-above-whole', facts: { now: value, against } };
  }
  const own = numbers(parts);
  const larger = own.find((part) => part.gt(value));
  if (larger) return { code: 'part-above-whole', facts: { now: larger, against: value } };
  const together = sumOf(own);
  if (indicator.partsAddUp && together.gt(value)) {
    return { code: 'parts-above-whole', facts: { now: together, against: value } };
  }
  const all = siblings && sumOf([value, ...numbers(siblings)]);
  return against && all?.gt(against) === true
    ? { code: 'parts-above-whole', facts: { now: all, against } }
    : null;
}

const sumOf = (of: readonly Decimal[]): Decimal => of.reduce((sum, one) => sum.plus(one), ZERO);

const numberOf = (indicator: Entry['indicator'], reading: Reading | null): Decimal | null =>
  reading && readingAsNumber(indicator, reading);

const problem = (
  code: EntryProblemCode,
  field: EntryField,
  facts: Partial<Facts> = {},
): EntryProblem => ({ code, field, facts: factsOf(facts) });
