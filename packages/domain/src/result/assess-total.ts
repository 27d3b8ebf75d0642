import { Decimal } from '../shared/decimal.ts';
import { type Coverage, coverage } from '../tally/coverage.ts';
import { isFolding } from '../tally/fold-values.ts';
import type { Tally } from '../tally/tally.ts';
import type { Target } from '../target/target.ts';
import type { Assessment } from './assessment.ts';
import { coveredTarget, judgedOn } from './covered-target.ts';
import { type AmountClass, isAmount } from './amount.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeMilestone } from './judge-milestone.ts';
import { judgeRate } from './judge-rate.ts';
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
export function assessTotal(input: TotalResult): Assessment {
  const { indicator, tally, rule } = input;
  const units = coverage(tally, input.expectedUnits);
  const known = tally.reported > 0 && !isWrittenUp(input);
  return {
    ...(isWrittenUp(input) ? verdict('not-assessed', 'not-rolled-up') : judged(input, units)),
    rule: rule.version,
    actual: known ? totalOf(indicator, tally, input.folded ?? null) : null,
    ...likeForLike(indicator, tally),
  };
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
  if (indicator.class === 'MILESTONE') return milestonesMet(input, units);
  if (indicator.rollUp === 'COUNT_UNITS_MET') return unitsMet(input, units);
  return isAmount(indicator.class)
    ? amountTotal(input, indicator.class, units)
    : rateTotal(input, units);
}

/** "11 of 14": silent units keep it from 100 % but do not turn those who answered into laggards. */
function milestonesMet(input: TotalResult, units: Coverage): Verdict {
  const { reported, met, late } = input.tally;
  const asked = new Decimal(units.expected - units.notApplicable);
  return {
    ...judgeMilestone(input, { counted: reported, met, late }),
    judgedTarget: asked,
    percentOfPlan: new Decimal(met).times(100).div(asked),
  };
}

/** Units that reached their target, as an amount on its way to all units that answered. */
function unitsMet(input: TotalResult, units: Coverage): Verdict {
  const { reported, met } = input.tally;
  const counting = { ...input.indicator, class: 'CUM_HIGH' as const, countsWholeUnits: true };
  const judgedUnits = judgeAmount({ ...input, indicator: counting }, 'CUM_HIGH', {
    value: new Decimal(met),
    target: new Decimal(reported),
    baseline: null,
    milestone: null,
  });
  const asked = new Decimal(units.expected - units.notApplicable);
  return held(
    { ...judgedUnits, percentOfPlan: new Decimal(met).times(100).div(asked) },
    units,
    null,
    new Decimal(met),
  );
}

function amountTotal(input: TotalResult, of: AmountClass, units: Coverage): Verdict {
  const { indicator, tally, target } = input;
  const value = isFolding(indicator.rollUp) ? input.folded : tally.total;
  if (!value) return verdict('not-assessed', 'not-rolled-up');
  const full = target?.value ?? null;
  const judgedAmount = judgeAmount(input, of, { value, ...judgedOn(input, units) });
  const progress = of === 'SNAP_LOW' || judgedAmount.percentOfPlan === null;
  const ofFull = full?.gt(0) && !progress ? value.times(100).div(full) : null;
  const percentOfPlan = ofFull ?? judgedAmount.percentOfPlan;
  return held({ ...judgedAmount, percentOfPlan }, units, progress ? null : full, value);
}

/** Half of the units cannot complete the year of all: with units missing, *Hoàn thành sớm* needs the full target. */
function held(of: Verdict, units: Coverage, full: Decimal | null, value: Decimal): Verdict {
  const whole = units.complete || (full !== null && value.gte(full));
  return of.status === 'completed-early' && !whole ? { ...of, status: 'ahead', reason: 'gap' } : of;
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
  const secondary = judgedRate.percentOfPlan && full ? rate.points.times(100).div(full) : null;
  return { ...judgedRate, percentOfPlan: secondary };
}

/** A folded rate stands on itself alone; the others on what their units add up to. */
function rateOfTotal({ indicator, tally, folded }: TotalResult): ReturnType<typeof rateOf> {
  if (!isFolding(indicator.rollUp)) return rateOf(indicator, rateParts(indicator, tally));
  return folded ? { points: folded, denominator: new Decimal(1) } : null;
}
