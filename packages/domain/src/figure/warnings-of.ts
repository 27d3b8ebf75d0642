import { directionOf } from '../indicator/direction.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Target } from '../target/target.ts';
import { contentKindOf } from './content-kind.ts';
import type { Reading } from './figure.ts';
import type { EntryField } from './problems-of.ts';
import { readingAsNumber } from './reading-as-number.ts';

/** What may be sent only with an explanation (§6.3, soft). */
export const ENTRY_WARNINGS = [
  'far-from-last-year',
  'far-above-plan',
  'same-as-last-year',
  'estimate-misses-plan',
] as const;
/** One code per rule; the screen asks for the cause with its own sentence. */
export type EntryWarningCode = (typeof ENTRY_WARNINGS)[number];

/** A warning, at the field it belongs to. */
export interface EntryWarning {
  readonly code: EntryWarningCode;
  readonly field: EntryField;
}

/** A cell and what it is held against. */
export interface Noticeable {
  readonly indicator: Pick<Indicator, 'class' | 'rollUp'>;
  readonly reading: Reading;
  readonly target: Target | null;
  readonly lastYear: Reading | null;
  /** What a person expects for the whole year (*ước thực hiện cả năm*), in the unit of measure. */
  readonly yearEndEstimate: Decimal | null;
}

const FAR_PERCENT = 50;
const FAR_ABOVE_PLAN_PERCENT = 200;

/**
 * What about an entry wants an explanation. It may be recorded as it is: extraordinary is not wrong.
 *
 * A nought that repeats a nought says nothing and is left alone. So does a fall in what is counted and
 * must not happen, fires or late reports: one fewer of one or two is always far in percent, and nobody
 * is asked to excuse what was asked of them.
 *
 * @example 17.329 of 4.200 → `far-above-plan`
 */
export function warningsOf(cell: Noticeable): readonly EntryWarning[] {
  const { indicator, reading, lastYear } = cell;
  const now = readingAsNumber(indicator, reading);
  const last = lastYear && readingAsNumber(indicator, lastYear);
  const field = fieldOf(indicator);
  if (contentKindOf(indicator) === 'milestone') return [];
  return [
    ...(now && last ? againstLastYear(indicator, now, last) : []),
    ...(now && isFarAbovePlan(cell, now) ? [warning('far-above-plan', field)] : []),
    ...(missesPlan(cell) ? [warning('estimate-misses-plan', 'yearEndEstimate')] : []),
  ];
}

function againstLastYear(
  indicator: Noticeable['indicator'],
  now: Decimal,
  last: Decimal,
): readonly EntryWarning[] {
  const field = fieldOf(indicator);
  if (last.isZero()) return [];
  if (countsHarm(indicator) && now.lt(last)) return [];
  if (now.eq(last)) return [warning('same-as-last-year', field)];
  const far = now.minus(last).abs().times(100).gt(last.abs().times(FAR_PERCENT));
  return far ? [warning('far-from-last-year', field)] : [];
}

const countsHarm = ({ class: of }: Noticeable['indicator']): boolean =>
  of === 'ZERO' || of === 'CUM_LOW';

/** Of amounts: a ratio has no percent of plan, a growth target is no amount, a reduction's target is no plan. */
function isFarAbovePlan({ indicator, target }: Noticeable, now: Decimal): boolean {
  const plan = target?.value;
  const amount = ['CUM_HIGH', 'CUM_LOW', 'SNAP_HIGH'].includes(indicator.class);
  return amount && !!plan?.gt(0) && now.times(100).gt(plan.times(FAR_ABOVE_PLAN_PERCENT));
}

/** A growth is asked of a level, so its estimate is not held against the target in percent. */
function missesPlan({ indicator, target, yearEndEstimate }: Noticeable): boolean {
  const plan = target?.value;
  if (!plan || !yearEndEstimate || indicator.class === 'GROWTH') return false;
  return directionOf(indicator.class) === 'higher'
    ? yearEndEstimate.lt(plan)
    : yearEndEstimate.gt(plan);
}

function fieldOf(indicator: Noticeable['indicator']): EntryField {
  return contentKindOf(indicator) === 'ratio' ? 'numerator' : 'value';
}

const warning = (code: EntryWarningCode, field: EntryField): EntryWarning => ({ code, field });
