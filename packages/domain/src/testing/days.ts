import * as fc from 'fast-check';

import { type IsoDate, addDays, isoDate } from '../period/iso-date.ts';

const FIRST = isoDate('2012-01-01');

/** Any day from 2012 to 2035: before, during and after the decree, leap years included. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: 0, max: 8_765 })
  .map((days) => addDays(FIRST, days));
