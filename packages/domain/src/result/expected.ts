import {
  type Expectation,
  type ExpectedBasis,
  expectedShare,
} from '../indicator/expected-share.ts';
import { Decimal } from '../shared/decimal.ts';
import type { Setting } from './verdict.ts';

/** An expectation that may rest on the year target itself, with no milestone in between. */
export interface Expected extends Omit<Expectation, 'basis'> {
  readonly basis: ExpectedBasis | null;
}

/** All of the plan, on the word of nobody but the target. */
const WHOLE: Expected = { share: new Decimal(1), milestone: null, basis: null };

/**
 * What of `plan` is expected by the cut-off, or null when nothing is yet.
 *
 * At year end it is the whole. A stock (`SNAP_HIGH`) is compared with its milestone or with the target
 * itself: a pace is for what accumulates (§3.3).
 */
export function expectedOf(
  setting: Setting,
  plan: Decimal,
  milestone: Decimal | null,
): Expected | null {
  const { indicator, occasion, history } = setting;
  const stock = indicator.class === 'SNAP_HIGH' && milestone === null;
  if (occasion.half === 2 || stock) return WHOLE;
  return expectedShare({
    indicator,
    half: 1,
    milestone,
    target: plan,
    history,
    elapsedShare: occasion.elapsedShare,
  });
}

/** The expectation in percent of the plan. */
export function expectedPercentOf(expected: Expected, plan: Decimal): Decimal {
  return expected.milestone ? expected.milestone.times(100).div(plan) : expected.share.times(100);
}
