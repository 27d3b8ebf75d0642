import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Reading } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { contribution } from '../tally/contribution.ts';
import {
  aTarget,
  anIndicator,
  blank,
  d,
  midYear,
  notApplicable,
  notOccurred,
  ratio,
  value,
  yearEnd,
} from '../testing/samples.ts';
import { assessTotal } from './assess-total.ts';
import { assessUnit } from './assess-unit.ts';
import { assessmentText } from './assessment-text.ts';
import { RULE_H1 } from './rule.ts';

const KINDS: readonly Pick<Indicator, 'class' | 'rollUp'>[] = [
  { class: 'CUM_HIGH', rollUp: 'SUM' },
  { class: 'CUM_LOW', rollUp: 'SUM' },
  { class: 'ZERO', rollUp: 'SUM' },
  { class: 'SNAP_HIGH', rollUp: 'SNAPSHOT_SUM' },
  { class: 'SNAP_LOW', rollUp: 'SNAPSHOT_SUM' },
  { class: 'GROWTH', rollUp: 'TOP_ONLY' },
  { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' },
  { class: 'RATIO_LOW', rollUp: 'SUM_RATIO' },
];
const number = fc.nat(60);

const cases = fc.record({
  kind: fc.constantFrom(...KINDS),
  whole: fc.boolean(),
  occasion: fc.constantFrom(midYear, yearEnd),
  is: number,
  was: fc.integer({ min: 1, max: 60 }),
  plan: number,
  baseline: number,
  firstHalf: fc.option(number),
  silent: fc.option(fc.constantFrom(blank, notOccurred, notApplicable)),
});

test('a parent of one unit with the same target gets that unit’s verdict', () => {
  fc.assert(
    fc.property(cases, ({ kind, whole, occasion, silent, ...numbers }) => {
      const rates = kind.rollUp === 'SUM_RATIO';
      const cell = (of: number): Reading => (rates ? ratio(of, 60) : value(of));
      const indicator = anIndicator({ ...kind, countsWholeUnits: whole });
      const setting = { indicator, occasion, rule: RULE_H1, history: [] };
      const target = aTarget(numbers.plan, {
        baseline: d(numbers.baseline),
        firstHalf: numbers.firstHalf === null ? null : d(numbers.firstHalf),
      });
      const reading = silent ?? cell(numbers.is);
      const lastYear = cell(numbers.was);
      const tally = contribution({
        indicator,
        reading,
        target,
        lastYear,
        accepted: true,
        milestoneDue: null,
      });
      const one = assessmentText(assessUnit({ ...setting, reading, target, lastYear }));
      const all = assessmentText(assessTotal({ ...setting, tally, expectedUnits: 1, target }));
      expect(all.status).toBe(one.status);
      expect(all.reason).toBe(one.reason);
      expect(all.gapPoints).toBe(one.gapPoints);
      expect(all.percentOfPlan).toBe(one.percentOfPlan);
      expect(all.actual).toBe(one.actual);
      expect(all.yearOnYear).toBe(one.yearOnYear);
    }),
    { numRuns: 500 },
  );
});
