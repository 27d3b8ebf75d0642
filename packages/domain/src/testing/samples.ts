import type { Content, Quality, Reading } from '../figure/figure.ts';
import type { Grade, Indicator } from '../indicator/indicator.ts';
import { isoDate } from '../period/iso-date.ts';
import { Decimal } from '../shared/decimal.ts';
import { indicatorId } from '../shared/ids.ts';
import type { Target } from '../target/target.ts';

/** Short for a decimal in tests. */
export const d = (value: number | string): Decimal => new Decimal(value);

/** A cumulative, higher-is-better, summed indicator with a straight declared pace, changed as asked. */
export function anIndicator(changes: Partial<Indicator> = {}): Indicator {
  return {
    id: indicatorId('00000000-0000-4000-8000-000000000012'),
    code: 'TG12',
    name: 'Tin, bài',
    unitOfMeasure: 'tin, bài',
    class: 'CUM_HIGH',
    rollUp: 'SUM',
    pace: { kind: 'linear' },
    lowerIsBetter: null,
    countsWholeUnits: true,
    decimals: null,
    minimum: null,
    maximum: null,
    ofWhich: null,
    partsAddUp: false,
    reporters: { kind: 'unit-kind', unitKind: 'ward-committee' },
    milestoneDue: null,
    ...changes,
  };
}

/** A target of `value`, changed as asked. */
export function aTarget(value: number | string | null, changes: Partial<Target> = {}): Target {
  return {
    value: value === null ? null : d(value),
    grade: null,
    baseline: null,
    firstHalf: null,
    stretch: null,
    revision: 1,
    ...changes,
  };
}

/** The half-year of the reference with exactly half of the year behind it. */
export const midYear = {
  half: 1,
  cutOff: isoDate('2017-06-14'),
  year: { from: isoDate('2016-12-15'), to: isoDate('2017-12-14') },
  elapsedShare: d('0.5'),
} as const;

/** The end of the same year. */
export const yearEnd = {
  ...midYear,
  half: 2,
  cutOff: isoDate('2017-12-14'),
  elapsedShare: d(1),
} as const;

const reported = (content: Content, quality: Quality = 'official'): Reading => ({
  state: 'reported',
  content,
  quality,
});

/** Reported cells of each kind. */
export const value = (of: number | string, quality?: Quality): Reading =>
  reported({ kind: 'value', value: d(of) }, quality);
export const ratio = (numerator: number, denominator: number): Reading =>
  reported({ kind: 'ratio', numerator: d(numerator), denominator: d(denominator) });
export const weighted = (of: number | string, weight: number): Reading =>
  reported({ kind: 'weighted', value: d(of), weight: d(weight) });
export const doneOn = (day: string | null): Reading =>
  reported({ kind: 'milestone', achievedOn: day === null ? null : isoDate(day) });
export const graded = (grade: Grade): Reading => reported({ kind: 'grade', grade });

/** Cells that hold no content. */
export const blank: Reading = { state: 'not-reported' };
export const notOccurred: Reading = { state: 'not-occurred' };
export const notApplicable: Reading = { state: 'not-applicable' };
