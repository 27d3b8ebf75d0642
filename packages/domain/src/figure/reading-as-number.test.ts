import { expect, test } from 'vitest';

import {
  anIndicator,
  blank,
  doneOn,
  graded,
  notApplicable,
  notOccurred,
  ratio,
  value,
  weighted,
} from '../testing/samples.ts';
import { readingAsNumber } from './reading-as-number.ts';

const share = { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' } as const;

test.for([
  [{}, value(5), '5'],
  [{}, notOccurred, '0'],
  [{}, blank, undefined],
  [{}, notApplicable, undefined],
  [share, ratio(68, 4250), '1.6'],
  [share, notOccurred, undefined],
  [share, ratio(0, 0), undefined],
  [{ ...share, rollUp: 'WEIGHTED_AVG' }, weighted('91.5', 10), '91.5'],
  [{ class: 'MILESTONE' }, doneOn('2017-03-31'), '1'],
  [{ class: 'MILESTONE' }, doneOn(null), '0'],
  [{ class: 'QUALITATIVE' }, graded('good'), undefined],
] as const)('%o: %o reads %s', ([of, reading, number]) => {
  expect(readingAsNumber(anIndicator(of), reading)?.toString()).toBe(number);
});
