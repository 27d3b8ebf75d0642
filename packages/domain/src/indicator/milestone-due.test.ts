import { expect, test } from 'vitest';

import { midYear } from '../testing/samples.ts';
import { milestoneDueOn } from './milestone-due.ts';

test.for([
  [{ month: 3, day: 31 }, '2017-03-31'],
  [{ month: 12, day: 14 }, '2017-12-14'],
  [{ month: 12, day: 15 }, '2016-12-15'],
  [{ month: 2, day: 29 }, '2017-02-28'],
  [null, null],
] as const)('%o falls on %s of the plan year 2017', ([milestoneDue, day]) => {
  expect(milestoneDueOn({ milestoneDue }, midYear.year)).toBe(day);
});
