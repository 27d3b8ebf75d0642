import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Reading } from '../figure/figure.ts';
import { ROLL_UPS, type Indicator } from '../indicator/indicator.ts';
import { indicatorId, unitId } from '../shared/ids.ts';
import { tallyText } from '../result/tally-text.ts';
import {
  aTarget,
  anIndicator,
  blank,
  d,
  notApplicable,
  notOccurred,
  ratio,
  value,
  weighted,
} from '../testing/samples.ts';
import { addTally, emptyTally, foldTally, subtractTally } from './add-tally.ts';
import { type ContributingCell, contribution } from './contribution.ts';
import { coverage, missingUnits } from './coverage.ts';
import { foldValues } from './fold-values.ts';
import { tallyOfRow } from './tally-cells.ts';
import { TALLY_FIELDS } from './tally-fields.ts';
import type { Tally } from './tally.ts';

const amount = fc
  .bigInt(0n, 10n ** 16n)
  .map((millionths) => d(millionths.toString()).div(1_000_000));
const count = fc.nat(100_000);

const KINDS: readonly Pick<Indicator, 'class' | 'rollUp'>[] = [
  { class: 'CUM_HIGH', rollUp: 'SUM' },
  { class: 'SNAP_LOW', rollUp: 'SNAPSHOT_SUM' },
  { class: 'GROWTH', rollUp: 'SUM' },
  { class: 'RATIO_LOW', rollUp: 'SUM_RATIO' },
  { class: 'RATIO_HIGH', rollUp: 'WEIGHTED_AVG' },
];

function readingOf(kind: Pick<Indicator, 'class' | 'rollUp'>): fc.Arbitrary<Reading> {
  const silent = fc.constantFrom(blank, notOccurred, notApplicable);
  if (kind.rollUp === 'SUM_RATIO') {
    return fc.oneof(
      silent,
      fc.tuple(count, count).map(([n, of]) => ratio(n, of)),
    );
  }
  if (kind.rollUp === 'WEIGHTED_AVG') {
    return fc.oneof(
      silent,
      fc.tuple(amount, count).map(([of, n]) => weighted(of.toFixed(), n)),
    );
  }
  return fc.oneof(
    silent,
    amount.map((of) => value(of.toFixed())),
  );
}

const targets = fc.option(
  fc
    .tuple(amount, amount, fc.option(amount))
    .map(([of, baseline, firstHalf]) => aTarget(of.toFixed(), { baseline, firstHalf })),
);

const cellsOf = (kind: Pick<Indicator, 'class' | 'rollUp'>): fc.Arbitrary<ContributingCell> =>
  fc.record({
    indicator: fc.constant(kind),
    reading: readingOf(kind),
    target: targets,
    lastYear: fc.option(readingOf(kind)),
    accepted: fc.boolean(),
    milestoneDue: fc.constant(null),
  });

const parts = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.array(cellsOf(kind).map(contribution), { maxLength: 20 }));

describe('tallies', () => {
  test('add every field and leave none behind', () => {
    fc.assert(
      fc.property(parts, parts, ([one = emptyTally], [other = emptyTally]) => {
        const [a, b] = [tallyText(one), tallyText(other)];
        const both = tallyText(addTally(one, other));
        for (const field of Object.keys(emptyTally) as (keyof Tally)[]) {
          expect(d(both[field]).toFixed()).toBe(d(a[field]).plus(b[field]).toFixed());
        }
      }),
    );
  });

  test('do not know the order of their units', () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(tallyText(foldTally(all.toReversed()))).toEqual(tallyText(foldTally(all)));
      }),
    );
  });

  test('are changed by − old + new exactly as if folded again', () => {
    fc.assert(
      fc.property(parts, parts, fc.nat(), ([first, ...rest], [next], at) => {
        const old = first ?? emptyTally;
        const now = next ?? emptyTally;
        const before = foldTally(rest.toSpliced(at % (rest.length + 1), 0, old));
        const changed = addTally(subtractTally(before, old), now);
        expect(tallyText(changed)).toEqual(tallyText(foldTally([now, ...rest])));
      }),
    );
  });

  test('of a part, taken away again, leave what was there to the last digit', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const [a, b] = [foldTally(one), foldTally(other)];
        expect(tallyText(subtractTally(addTally(a, b), b))).toEqual(tallyText(a));
      }),
    );
  });

  test('of the whole are those of its parts, however they are grouped in between', () => {
    fc.assert(
      fc.property(parts, fc.array(fc.nat(4), { minLength: 20, maxLength: 20 }), (all, group) => {
        const districts = [0, 1, 2, 3, 4].map((n) =>
          foldTally(all.filter((_, index) => group[index] === n)),
        );
        expect(tallyText(foldTally(districts))).toEqual(tallyText(foldTally(all)));
      }),
    );
  });
});

const cell = (changes: Partial<ContributingCell>): ContributingCell => ({
  indicator: anIndicator(),
  reading: value(5),
  target: aTarget(10),
  lastYear: value(4),
  accepted: true,
  milestoneDue: null,
  ...changes,
});

describe('a contribution', () => {
  test('of a blank is nothing, whatever stands around it', () => {
    expect(contribution(cell({ reading: blank }))).toEqual(emptyTally);
  });

  test('of what does not apply only leaves the count', () => {
    expect(contribution(cell({ reading: notApplicable }))).toEqual({
      ...emptyTally,
      notApplicable: 1,
    });
  });

  test('of what did not occur is a counted nought', () => {
    const none = contribution(cell({ reading: notOccurred }));
    expect(none).toMatchObject({ reported: 1, targeted: 1, compared: 1 });
    expect(none.total.toString()).toBe('0');
  });

  test('marks estimates and what is not yet accepted', () => {
    const open = contribution(cell({ reading: value(5, 'estimate'), accepted: false }));
    expect(open).toMatchObject({ estimates: 1, unaccepted: 1 });
  });

  test('weighs the target of a ratio by its denominator', () => {
    const indicator = anIndicator({ class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' });
    const part = contribution(
      cell({ indicator, reading: ratio(90, 100), target: aTarget(80), lastYear: null }),
    );
    expect(part.targetTotal.toString()).toBe('8000');
    expect(part.met).toBe(1);
  });

  test('refuses content of another kind', () => {
    expect(() => contribution(cell({ reading: ratio(1, 2) }))).toThrow(RangeError);
  });

  test.for(ROLL_UPS)('under %s fills only the fields that mean something there', (rollUp) => {
    const of = rollUp === 'SUM_RATIO' ? ratio(1, 2) : value(5);
    const indicator = anIndicator({
      rollUp,
      class: rollUp === 'SUM_RATIO' ? 'RATIO_HIGH' : 'CUM_HIGH',
    });
    const part = contribution(
      cell(rollUp === 'WEIGHTED_AVG' ? meanCell : { indicator, reading: of, lastYear: of }),
    );
    const used = Object.keys(tallyText(part)).filter(
      (field) => String(tallyText(part)[field as keyof Tally]) !== '0',
    );
    expect(TALLY_FIELDS[rollUp]).toEqual(expect.arrayContaining(used));
  });
});

const meanCell = {
  indicator: anIndicator({ class: 'RATIO_HIGH', rollUp: 'WEIGHTED_AVG' }),
  reading: weighted(90, 10),
  lastYear: weighted(80, 10),
} as const;

test('trong đó rows are never added to the row they are part of', () => {
  const admitted = anIndicator();
  const women = indicatorId('00000000-0000-4000-8000-000000000013');
  const cells = [
    { ...cell({ reading: value(6) }), indicatorId: admitted.id },
    { ...cell({ reading: value(2) }), indicatorId: women },
  ];
  expect(tallyOfRow(admitted.id, cells).total.toString()).toBe('6');
  expect(tallyOfRow(women, cells).total.toString()).toBe('2');
});

describe('coverage', () => {
  test('names how many are missing and is complete without those it does not apply to', () => {
    expect(coverage({ reported: 12, notApplicable: 0 }, 14)).toMatchObject({
      missing: 2,
      complete: false,
    });
    expect(coverage({ reported: 4, notApplicable: 10 }, 14)).toMatchObject({
      missing: 0,
      complete: true,
    });
  });

  test('of more units than were asked is impossible', () => {
    expect(() => coverage({ reported: 15, notApplicable: 0 }, 14)).toThrow(RangeError);
  });

  test('names the units that are missing, in the official order', () => {
    const [a, b, c] = ['1', '2', '3'].map((n) => unitId(`00000000-0000-4000-8000-00000000000${n}`));
    const readings = new Map([
      [b!, value(1)],
      [c!, blank],
    ]);
    expect(missingUnits([c!, b!, a!], readings)).toEqual([c, a]);
  });
});

describe('what does not add up', () => {
  const cells = [
    { value: d(3), at: '2017-06-10T08:00:00Z' },
    { value: d(7), at: '2017-06-09T08:00:00Z' },
    { value: d(5), at: '2017-06-10T08:00:00Z' },
  ];

  test.for([
    ['MAX', '7'],
    ['MIN', '3'],
    ['LATEST', '5'],
  ] as const)('%s is %s in any order', ([rollUp, is]) => {
    expect(foldValues(rollUp, cells)?.toString()).toBe(is);
    expect(foldValues(rollUp, cells.toReversed())?.toString()).toBe(is);
  });

  test('of nothing is nothing', () => {
    expect(foldValues('MAX', [])).toBeNull();
  });
});
