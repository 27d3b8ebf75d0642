import { type PlanYear, milestoneDueOn } from '@tiendo/domain/indicator';
import { addDays, addMonths, isoDate, lastDayOfYearFrom } from '@tiendo/domain/period';

import { halfYearParts } from '../half-year.ts';
import type { IndicatorOfResults } from './assessed-cell.ts';

/** The half-year on the screen. */
export interface ShownPeriod {
  readonly halfYear: string;
  readonly window: { readonly from: string; readonly to: string };
}

/** The day an indicator's milestone falls due in the plan year of the half-year, or null without one. */
export function dueDayOf(indicator: IndicatorOfResults, period: ShownPeriod): string | null {
  return milestoneDueOn(indicator, planYearOf(period));
}

/** A first half opens the plan year, which lasts one year; a second half closes it. */
function planYearOf({ halfYear, window }: ShownPeriod): PlanYear {
  const [from, to] = [isoDate(window.from), isoDate(window.to)];
  if (halfYearParts(halfYear)?.half === 1) return { from, to: lastDayOfYearFrom(from) };
  return { from: addDays(addMonths(to, -12), 1), to };
}
