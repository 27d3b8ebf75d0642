import { expect, test } from 'vitest';

import { aTotal, anIndicator, anOverview, testId } from '../../../testing/results-builder.ts';
import { yearOnYearCounts } from './year-on-year-counts.ts';

test('fewer fires are down and better; a missing base is not comparable; zero is no change', () => {
  const classes = ['CUM_HIGH', 'CUM_LOW', 'RATIO_LOW', 'CUM_HIGH', 'MILESTONE'] as const;
  const changes = ['8.0', '-20', '0.3', '0.000000', undefined];
  const overview = anOverview({
    indicators: classes.map((of, at) => anIndicator({ id: testId(at), class: of })),
    totals: Object.fromEntries(
      changes.map((yearOnYear, at) => [
        testId(at),
        aTotal(yearOnYear === undefined ? {} : { yearOnYear }),
      ]),
    ),
  });
  expect(yearOnYearCounts(overview)).toEqual({
    up: 2,
    down: 1,
    same: 1,
    notComparable: 1,
    better: 2,
    worse: 1,
  });
});
