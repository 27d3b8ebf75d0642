import { instantOf, localDay } from '@tiendo/domain/period';

/** Sessions, signatures, keys, retries, logs: always the real time. */
export abstract class SystemClock {
  abstract now(): Date;
}

/**
 * Periods, deadlines, lateness, "as of": the time of the business. In the demo it starts at a day in
 * 2017, ticks only while the server runs and never goes back.
 */
export abstract class BusinessClock {
  abstract now(): Date;

  /** The calendar day in Vietnam, `2017-06-22`. */
  today(): string {
    return localDay(instantOf(this.now().getTime()));
  }
}

/** The machine's clock, for either. */
export class RealClock extends BusinessClock implements SystemClock {
  now(): Date {
    return new Date();
  }
}
