import { instant, isBefore } from '@tiendo/domain/period';

/** Whether a moment has passed at `now`; both are instants of the wire. */
export const isPast = (moment: string, now: string): boolean =>
  isBefore(instant(moment), instant(now));
