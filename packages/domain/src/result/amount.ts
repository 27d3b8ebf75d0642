import type { IndicatorClass } from '../indicator/indicator.ts';
import type { Decimal } from '../shared/decimal.ts';

/** An amount and what was asked, all in the unit of measure. */
export interface Amount {
  readonly value: Decimal;
  readonly target: Decimal | null;
  /** `SNAP_LOW`: the stock at the start of the year. */
  readonly baseline: Decimal | null;
  /** The assigned six-month milestone. */
  readonly milestone: Decimal | null;
}

const AMOUNT_CLASSES = [
  'CUM_HIGH',
  'CUM_LOW',
  'SNAP_HIGH',
  'SNAP_LOW',
  'ZERO',
] as const satisfies readonly IndicatorClass[];
/** A class whose cells hold an amount that is judged as it stands. */
export type AmountClass = (typeof AMOUNT_CLASSES)[number];

/** Whether a class holds amounts; the others are rates, days and marks. */
export function isAmount(of: IndicatorClass): of is AmountClass {
  return AMOUNT_CLASSES.some((amount) => amount === of);
}
