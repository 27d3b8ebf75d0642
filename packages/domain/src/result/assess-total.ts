import { Decimal } from '../shared/decimal.ts';
import { type Coverage, coverage } from '../tally/coverage.ts';
import { isFolding } from '../tally/fold-values.ts';
import type { Tally } from '../tally/tally.ts';
import type { Target } from '../target/target.ts';
import type { Assessment } from './assessment.ts';
import { coveredTarget, held, judgedOn, percentOfCovered } from './covered-target.ts';
import { type AmountClass, isAmount } from './amount.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeRate } from './judge-rate.ts';
import { judgeDoneByUnits, judgeUnitsMet } from './judge-units.ts';
import { rateOf } from './rate-of.ts';
import { likeForLike, rateParts, totalOf } from './total-of.ts';
import { type Setting, type Verdict, isYearEndOnly, verdict } from './verdict.ts';

/** A parent's tally to be judged. */
export interface TotalResult extends Setting {
  readonly tally: Tally;
  /** Units asked to report below the parent; for `TOP_ONLY` that is one. */
  readonly expectedUnits: number;
  /** The parent's own target, which need not be the sum of its units' targets; null when it has none. */
  readonly target: Target | null;
  /** `MAX`, `MIN`, `LATEST`: what the units' values fold to. */
  readonly folded?: Decimal | null;
}

/** A judged total, and whether it was judged on the units that answered because others are missing. */
export interface TotalAssessment extends Assessment {
  readonly judgedOnCovered: boolean;
  /** Percent of the covered units' own targets, on which it was judged; null when it was not, or divides nothing. */
  readonly percentOfCovered: Decimal | null;
}

/**
 * Judges what units add up to.
 *
 * `percentOfPlan` stands against the parent's own target when it has one, else against the sum of the
 * units' targets. With every unit in, the status is judged on the same; while units are missing it is
 * judged on the covered units' own targets, and nothing is extrapolated for the others. Last year is
 * compared over the units that have both halves.
 *
 * @throws RangeError when more units answered than were asked
 */
export function assessTotal(input: TotalResult): TotalAssessment {
  const { indicator, tally, rule } = input;
  const units = coverage(tally, input.expectedUnits);
  const known = tally.reported > 0 && !isWrittenUp(input);
  const given = isWrittenUp(input)
    ? verdict('not-assessed', 'not-rolled-up')
    : judged(input, units);
  const actual = known ? totalOf(indicator, tally, input.folded ?? null) : null;
  const judgedOnCovered = given.judgedTarget !== null && standsOnCovered(input, units);
  return {
    ...given,
    judgedOnCovered,
    percentOfCovered: judgedOnCovered ? percentOfCovered(indicator, given, actual) : null,
    rule: rule.version,
    actual,
    ...likeForLike(indicator, tally),
  };
}

/**
 * Whether the covered units' own targets are what counts now. What counts units, folds or must not occur
 * has no such sum; a rate falls back on the parent's own target where a covered unit has none.
 */
function standsOnCovered({ indicator, tally }: TotalResult, units: Coverage): boolean {
  const { class: of, rollUp } = indicator;
  const sums = of !== 'ZERO' && of !== 'MILESTONE' && rollUp !== 'COUNT_UNITS_MET';
  return sums && !isFolding(rollUp) && !units.complete && coveredTarget(indicator, tally) !== null;
}

/** Marks and consolidated text are written up by a person; nothing below adds up to them. */
function isWrittenUp({ indicator }: TotalResult): boolean {
  return indicator.rollUp === 'MANUAL' || indicator.class === 'QUALITATIVE';
}

function judged(input: TotalResult, units: Coverage): Verdict {
  const { indicator, tally, target, expectedUnits } = input;
  if (expectedUnits > 0 && units.notApplicable === expectedUnits) {
    return verdict('not-assessed', 'not-applicable');
  }
  const milestone = target?.firstHalf ?? coveredTarget(indicator, tally)?.milestone ?? null;
  if (isYearEndOnly(input, milestone)) return verdict('not-assessed', 'year-end-only');
  if (tally.reported === 0) return verdict('no-data', 'not-reported');
  if (indicator.class === 'MILESTONE') return judgeDoneByUnits(input, tally, units);
  if (indicator.rollUp === 'COUNT_UNITS_MET') return judgeUnitsMet(input, tally, units);
  return isAmount(indicator.class)
    ? amountTotal(input, indicator.class, units)
    : rateTotal(input, units);
}

function amountTotal(input: TotalResult, of: AmountClass, units: Coverage): Verdict {
  const { indicator, tally, target } = input;
  const value = isFolding(indicator.rollUp) ? input.folded : tally.total;
  if (!value) return verdict('not-assessed', 'not-rolled-up');
  const judgedAmount = judgeAmount(input, of, { value, ...judgedOn(input, units) });
  const isShare = of !== 'SNAP_LOW' && of !== 'ZERO';
  const full = isShare && target?.value?.gt(0) ? target.value : null;
  const percentOfPlan = full ? value.times(100).div(full) : judgedAmount.percentOfPlan;
  return held({ ...judgedAmount, percentOfPlan }, units, full, value);
}

function rateTotal(input: TotalResult, units: Coverage): Verdict {
  const { indicator, tally, target } = input;
  const rate = rateOfTotal(input);
  if (!rate) return verdict('not-assessed', 'no-base', { judgedTarget: target?.value ?? null });
  const own = {
    target: target?.value?.times(rate.denominator) ?? null,
    milestone: target?.firstHalf?.times(rate.denominator) ?? null,
  };
  const covered = coveredTarget(indicator, tally);
  const usesOwn = own.target !== null && (units.complete || !covered);
  const asked = usesOwn || !covered ? own : covered;
  const judgedRate = judgeRate(input, {
    ...rate,
    target: asked.target,
    milestone: asked.milestone,
  });
  const full = own.target ?? covered?.target ?? null;
  const divides = judgedRate.percentOfPlan !== null && full !== null && !full.isZero();
  const secondary = divides ? rate.points.times(100).div(full) : null;
  return { ...judgedRate, percentOfPlan: secondary };
}

/** A folded rate stands on itself alone; the others on what their units add up to. */
function rateOfTotal({ indicator, tally, folded }: TotalResult): ReturnType<typeof rateOf> {
  if (!isFolding(indicator.rollUp)) return rateOf(indicator, rateParts(indicator, tally));
  return folded ? { points: folded, denominator: new Decimal(1) } : null;
}
