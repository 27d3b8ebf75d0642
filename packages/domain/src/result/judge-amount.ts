import type { Decimal } from '../shared/decimal.ts';
import type { Amount, AmountClass } from './amount.ts';
import { expectedOf } from './expected.ts';
import { judgeCeiling, judgeZero } from './judge-ceiling.ts';
import { atYearEnd, judgePaced } from './judge-paced.ts';
import { judgeReduction } from './judge-reduction.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** Judges what is counted: cumulative values, ceilings, zero tolerance, stocks and reductions. */
export function judgeAmount(setting: Setting, of: AmountClass, amount: Amount): Verdict {
  const { value, target, baseline, milestone } = amount;
  switch (of) {
    case 'ZERO':
      return judgeZero(setting, value);
    case 'SNAP_LOW':
      if (!target) return verdict('not-assessed', 'no-target');
      if (!baseline) return verdict('not-assessed', 'no-base', { judgedTarget: target });
      return judgeReduction(setting, { value, target, baseline, milestone });
    case 'CUM_LOW':
      if (!target) return verdict('not-assessed', 'no-target');
      return target.isZero() ? judgeZero(setting, value) : judgeCeiling(setting, amount, target);
    case 'CUM_HIGH':
    case 'SNAP_HIGH':
      return judgeTowards(setting, amount);
  }
}

function judgeTowards(setting: Setting, { value, target, milestone }: Amount): Verdict {
  if (!target) return verdict('not-assessed', 'no-target');
  if (target.lte(0)) return judgeNought(setting, value, target);
  const expected = expectedOf(setting, target, milestone);
  if (!expected) return verdict('not-assessed', 'year-end-only', { judgedTarget: target });
  return { ...judgePaced(setting, { done: value, plan: target, expected }), judgedTarget: target };
}

/** A target of nought has no share that could be expected by mid-year; at year end it is met or not (§3.5). */
function judgeNought({ occasion }: Setting, value: Decimal, target: Decimal): Verdict {
  if (occasion.half === 1) return verdict('not-assessed', 'no-base', { judgedTarget: target });
  const numbers = { judgedTarget: target, gapUnit: value.minus(target) };
  return verdict(atYearEnd(value, target), 'year-end', numbers);
}
