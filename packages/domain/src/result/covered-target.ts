import type { Indicator } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';
import type { Coverage } from '../tally/coverage.ts';
import { isFolding } from '../tally/fold-values.ts';
import type { Tally } from '../tally/tally.ts';
import type { Target } from '../target/target.ts';
import type { Amount } from './amount.ts';
import type { Verdict } from './verdict.ts';

/** What was asked of the units that answered; rates times their denominator. */
export type Asked = Omit<Amount, 'value'>;

const NOTHING_ASKED: Asked = { target: null, baseline: null, milestone: null };

/**
 * The covered units' own targets together, or null when one of them has none: a sum of figures is
 * not measured against the targets of some.
 */
export function coveredTarget(
  indicator: Pick<Indicator, 'class'>,
  tally: Tally,
): (Asked & { readonly target: Decimal }) | null {
  const counted = indicator.class === 'GROWTH' ? tally.compared : tally.reported;
  if (counted === 0 || tally.targeted !== counted) return null;
  return {
    target: tally.targetTotal,
    baseline: tally.baselineTotal,
    milestone: tally.firstHalfCount === counted ? tally.firstHalfTotal : null,
  };
}

/**
 * What the status of a total is judged on: the parent's own target when every unit answered, the
 * covered units' targets while some are missing. What folds has only the parent's own.
 */
export function judgedOn(
  total: {
    readonly indicator: Pick<Indicator, 'class' | 'rollUp'>;
    readonly tally: Tally;
    readonly target: Target | null;
  },
  units: Coverage,
): Asked {
  const covered = coveredTarget(total.indicator, total.tally);
  const own = total.target?.value
    ? {
        target: total.target.value,
        baseline: total.target.baseline ?? covered?.baseline ?? null,
        milestone: total.target.firstHalf,
      }
    : null;
  if (isFolding(total.indicator.rollUp)) return own ?? NOTHING_ASKED;
  return (units.complete ? (own ?? covered) : covered) ?? NOTHING_ASKED;
}

/** Half of the units cannot complete the year of all: with units missing, *Hoàn thành sớm* needs the full target. */
export function held(of: Verdict, units: Coverage, full: Decimal | null, value: Decimal): Verdict {
  const whole = units.complete || (full !== null && value.gte(full));
  return of.status === 'completed-early' && !whole ? { ...of, status: 'ahead', reason: 'gap' } : of;
}

/**
 * What share of the judged target a total reached. A reduction has its progress already; a growth is not
 * divided by the growth asked, and a target of nought divides nothing.
 */
export function percentOfCovered(
  { class: of }: Pick<Indicator, 'class'>,
  { judgedTarget, percentOfPlan }: Pick<Verdict, 'judgedTarget' | 'percentOfPlan'>,
  actual: Decimal | null,
): Decimal | null {
  if (of === 'SNAP_LOW') return percentOfPlan;
  if (of === 'GROWTH' || !actual || !judgedTarget || judgedTarget.isZero()) return null;
  return actual.times(100).div(judgedTarget);
}
