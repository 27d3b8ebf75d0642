import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { IndicatorClass, RollUp } from '../indicator/indicator.ts';
import { aTarget, anIndicator, d, midYear, ratio, value, yearEnd } from '../testing/samples.ts';
import { assessUnit } from './assess-unit.ts';
import type { Status } from './assessment.ts';
import { RULE_H1 } from './rule.ts';

const WORST_FIRST: readonly Status[] = [
  'alarm',
  'at-risk',
  'watch',
  'on-pace',
  'ahead',
  'completed-early',
];
const YEAR_WORST_FIRST: readonly Status[] = ['not-met', 'met', 'exceeded'];

interface Given {
  readonly of: IndicatorClass;
  readonly is: number;
  readonly plan: number;
  readonly share?: string;
  readonly whole?: boolean;
  readonly at?: typeof midYear | typeof yearEnd;
}

const judge = ({ of, is, plan, share = '0.5', whole = false, at = midYear }: Given): Status =>
  assessUnit({
    indicator: anIndicator({
      class: of,
      rollUp: (of === 'RATIO_HIGH' ? 'SUM_RATIO' : 'SUM') satisfies RollUp,
      countsWholeUnits: whole,
      pace: { kind: 'profile', firstHalf: d(share) },
    }),
    occasion: at,
    rule: RULE_H1,
    history: [],
    reading: of === 'RATIO_HIGH' ? ratio(is, 1000) : value(is),
    target: aTarget(plan, { baseline: d(plan + 40) }),
    lastYear: value(100),
  }).status;

const ranked = (status: Status): number =>
  Math.max(WORST_FIRST.indexOf(status), YEAR_WORST_FIRST.indexOf(status));

describe('doing more', () => {
  const higher = fc.constantFrom<IndicatorClass>('CUM_HIGH', 'SNAP_HIGH', 'RATIO_HIGH');
  const figure = fc.integer({ min: 0, max: 1000 });
  const plan = fc.integer({ min: 1, max: 100 });
  test('never makes a higher-is-better verdict worse', () => {
    fc.assert(
      fc.property(
        higher,
        figure,
        figure,
        plan,
        fc.boolean(),
        fc.constantFrom(midYear, yearEnd),
        (of, a, b, asked, whole, at) => {
          const rank = (is: number) => ranked(judge({ of, is, plan: asked, whole, at }));
          expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        },
      ),
    );
  });

  test('never makes a lower-is-better verdict better', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<IndicatorClass>('CUM_LOW', 'ZERO', 'SNAP_LOW'),
        figure,
        figure,
        plan,
        fc.boolean(),
        (of, a, b, asked, whole) => {
          const rank = (is: number) => ranked(judge({ of, is, plan: asked, whole }));
          expect(rank(Math.min(a, b))).toBeGreaterThanOrEqual(rank(Math.max(a, b)));
        },
      ),
    );
  });
});

/** The same rule in whole numbers: 100·v/p − 100·share ≥ t, times p, with the share in millionths. */
function inWholeNumbers(is: number, plan: number, shareMillionths: number): Status {
  if (is >= plan) return 'completed-early';
  const lead = 100n * 1_000_000n * BigInt(is) - 100n * BigInt(shareMillionths) * BigInt(plan);
  const reaches = (t: bigint): boolean => lead >= t * BigInt(plan) * 1_000_000n;
  if (reaches(3n)) return 'ahead';
  if (reaches(-3n)) return 'on-pace';
  if (reaches(-8n)) return 'watch';
  return reaches(-15n) ? 'at-risk' : 'alarm';
}

describe('a verdict never depends on rounding', () => {
  test('it is that of whole-number arithmetic', () => {
    const around = fc.integer({ min: 1, max: 1_000_000_000 }).chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        millionths: fc.integer({ min: 0, max: 1_000_000 }),
        points: fc.constantFrom(3, -3, -8, -15),
        off: fc.integer({ min: -2, max: 2 }),
      }),
    );
    fc.assert(
      fc.property(around, ({ plan, millionths, points, off }) => {
        const edge = Math.floor(plan * (millionths / 1e6 + points / 100)) + off;
        const is = Math.max(0, edge);
        const share = d(millionths).div(1_000_000).toFixed();
        expect(judge({ of: 'CUM_HIGH', is, plan, share })).toBe(
          inWholeNumbers(is, plan, millionths),
        );
      }),
      { numRuns: 500 },
    );
  });
});
