import { milestoneDueOn } from '../indicator/milestone-due.ts';
import { Decimal, ZERO } from '../shared/decimal.ts';
import type { Reason, Status } from './assessment.ts';
import { type Setting, type Verdict, verdict } from './verdict.ts';

/** How many of the units that answered did the thing, and how many of those after the day. */
export interface Milestones {
  readonly counted: number;
  readonly met: number;
  readonly late: number;
}

/**
 * Judges a thing to be done by a day. Done is done: late keeps its reason but no bad status. Not done
 * is an alarm only once the day has passed by the cut-off, and *chưa đến hạn* before.
 */
export function judgeMilestone(setting: Setting, { counted, met, late }: Milestones): Verdict {
  const due = milestoneDueOn(setting.indicator, setting.occasion.year);
  const passed = due !== null && due <= setting.occasion.cutOff;
  const done = met >= counted;
  const [status, reason] = done ? whenDone(setting, late > 0) : whenNotDone(setting, passed);
  return verdict(status, reason, {
    judgedTarget: new Decimal(counted),
    percentOfPlan: counted > 0 ? new Decimal(met).times(100).div(counted) : null,
    gapUnit: done ? ZERO : new Decimal(met - counted),
  });
}

function whenDone({ occasion }: Setting, late: boolean): readonly [Status, Reason] {
  return [occasion.half === 2 ? 'met' : 'on-pace', late ? 'milestone-late' : 'milestone-on-time'];
}

function whenNotDone({ occasion }: Setting, passed: boolean): readonly [Status, Reason] {
  if (occasion.half === 2) return ['not-met', passed ? 'milestone-passed' : 'year-end'];
  return passed ? ['alarm', 'milestone-passed'] : ['on-pace', 'milestone-pending'];
}
