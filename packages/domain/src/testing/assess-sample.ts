import type { Reading } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { assessUnit } from '../result/assess-unit.ts';
import type { Assessment } from '../result/assessment.ts';
import { RULE_H1 } from '../result/rule.ts';
import type { Target } from '../target/target.ts';
import { anIndicator, midYear, type yearEnd } from './samples.ts';

interface Case {
  readonly of?: Partial<Indicator>;
  readonly is: Reading;
  readonly target?: Target | null;
  readonly last?: Reading | null;
  readonly at?: typeof midYear | typeof yearEnd;
}

/** Judges one cell, at mid-year unless told otherwise. */
export const assess = ({
  of = {},
  is,
  target = null,
  last = null,
  at = midYear,
}: Case): Assessment =>
  assessUnit({
    indicator: anIndicator(of),
    occasion: at,
    rule: RULE_H1,
    history: [],
    reading: is,
    target,
    lastYear: last,
  });

/** The percent of plan as it is printed. */
export const percent = (of: Assessment): string | undefined => of.percentOfPlan?.toFixed(1);
