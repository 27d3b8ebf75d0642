import { directionOf, isCumulative } from '../indicator/direction.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Target } from '../target/target.ts';
import type { CheckThresholds, EntryWarningCode } from './check-thresholds.ts';
import { contentKindOf } from './content-kind.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Reading } from './figure.ts';
import { type PeerSpread, comparable, outlierAmong } from './outlier-among.ts';
import type { EntryField } from './problems-of.ts';
import { readingAsNumber } from './reading-as-number.ts';

/** A warning, at the field it belongs to, with the numbers that its sentence names. */
export interface EntryWarning {
  readonly code: EntryWarningCode;
  readonly field: EntryField;
  readonly facts: Facts;
}

/** A cell and what it is held against. */
export interface Noticeable {
  readonly indicator: Pick<Indicator, 'class' | 'rollUp'>;
  readonly reading: Reading;
  readonly target: Target | null;
  readonly lastYear: Reading | null;
  /** What was sent of the same cell before; null when nothing was. */
  readonly sentBefore: Reading | null;
  /** The units beside this one that have sent; null when they are too few. */
  readonly peers: PeerSpread | null;
  /** What a person expects for the whole year (*ước thực hiện cả năm*), in the unit of measure. */
  readonly yearEndEstimate: Decimal | null;
  readonly thresholds: CheckThresholds;
}

/**
 * What about an entry wants an explanation. It may be recorded as it is: extraordinary is not wrong.
 *
 * A nought that repeats a nought says nothing and is left alone. So does a fall in what is counted and
 * must not happen, fires or late reports: one fewer of one or two is always far in percent, and nobody
 * is asked to excuse what was asked of them.
 *
 * @example 17.329 of 4.200 → `far-above-plan`, 412.6 percent of a plan where 200 is the limit
 */
export function warningsOf(cell: Noticeable): readonly EntryWarning[] {
  const { indicator, reading } = cell;
  if (contentKindOf(indicator) === 'milestone') return [];
  const now = readingAsNumber(indicator, reading);
  return [
    ...(now ? [fall(cell, now), ...againstLastYear(cell, now), abovePlan(cell, now)] : []),
    outlier(cell),
    estimate(cell),
  ].filter((warning) => warning !== null);
}

/** What counts up within the year never becomes less, unless what was sent was wrong. */
function fall(
  { indicator, sentBefore, thresholds }: Noticeable,
  now: Decimal,
): EntryWarning | null {
  const limit = thresholds['fell-since-sent'];
  const against = sentBefore && readingAsNumber(indicator, sentBefore);
  if (!limit || !isCumulative(indicator.class) || !against?.gt(0) || !now.lt(against)) return null;
  const measure = against.minus(now).times(100).div(against);
  return measure.gt(limit)
    ? warning('fell-since-sent', fieldOf(indicator), { now, against, measure, limit })
    : null;
}

function againstLastYear(
  { indicator, lastYear, thresholds }: Noticeable,
  now: Decimal,
): readonly EntryWarning[] {
  const against = lastYear && readingAsNumber(indicator, lastYear);
  if (!against || against.isZero()) return [];
  if (countsHarm(indicator) && now.lt(against)) return [];
  const measure = now.minus(against).times(100).div(against.abs());
  const field = fieldOf(indicator);
  const { 'same-as-last-year': same, 'far-from-last-year': far } = thresholds;
  if (same && measure.abs().lte(same)) {
    return [warning('same-as-last-year', field, { now, against, measure, limit: same })];
  }
  return far && measure.abs().gt(far)
    ? [warning('far-from-last-year', field, { now, against, measure, limit: far })]
    : [];
}

const countsHarm = ({ class: of }: Noticeable['indicator']): boolean =>
  of === 'ZERO' || of === 'CUM_LOW';

/** Of amounts: a ratio has no percent of plan, a growth target is no amount, a reduction's target is no plan. */
function abovePlan(
  { indicator, target, thresholds }: Noticeable,
  now: Decimal,
): EntryWarning | null {
  const limit = thresholds['far-above-plan'];
  const against = target?.value;
  const amount = ['CUM_HIGH', 'CUM_LOW', 'SNAP_HIGH'].includes(indicator.class);
  if (!limit || !amount || !against?.gt(0)) return null;
  const measure = now.times(100).div(against);
  return measure.gt(limit)
    ? warning('far-above-plan', fieldOf(indicator), { now, against, measure, limit })
    : null;
}

/** The sides are named as they were compared: percents of the plan, or the ratios themselves. */
function outlier({
  indicator,
  reading,
  target,
  peers,
  thresholds,
}: Noticeable): EntryWarning | null {
  const limit = thresholds['outlier-among-peers'];
  const now = comparable(indicator, reading, target);
  if (!limit || !now || !peers) return null;
  const { median: against, units } = peers;
  if (countsHarm(indicator) && now.lt(against)) return null;
  const measure = outlierAmong(now, peers);
  return measure?.abs().gt(limit) === true
    ? warning('outlier-among-peers', fieldOf(indicator), { now, against, measure, limit, units })
    : null;
}

/** A growth is asked of a level, so its estimate is not held against the target in percent. */
function estimate({
  indicator,
  target,
  yearEndEstimate: now,
  thresholds,
}: Noticeable): EntryWarning | null {
  const limit = thresholds['estimate-misses-plan'];
  const against = target?.value;
  if (!limit || !against || !now || indicator.class === 'GROWTH') return null;
  const misses =
    directionOf(indicator.class) === 'higher'
      ? now.times(100).lt(against.times(limit))
      : now.times(limit).gt(against.times(100));
  const measure = against.isZero() ? null : now.times(100).div(against);
  return misses
    ? warning('estimate-misses-plan', 'yearEndEstimate', { now, against, measure, limit })
    : null;
}

function fieldOf(indicator: Noticeable['indicator']): EntryField {
  return contentKindOf(indicator) === 'ratio' ? 'numerator' : 'value';
}

const warning = (
  code: EntryWarningCode,
  field: EntryField,
  facts: Partial<Facts>,
): EntryWarning => ({ code, field, facts: factsOf(facts) });
