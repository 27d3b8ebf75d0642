import { expect, test } from 'vitest';

import { indicatorId, Decimal } from '@tiendo/domain/shared';
import { CHECK_DEFAULTS } from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';
import { isoDate } from '@tiendo/domain/period';

import { paceMarkOf } from './pace-mark.ts';

const indicator: Indicator = {
  id: indicatorId('00000000-0000-4000-8000-000000000012'),
  code: 'TG12',
  name: 'Tin, bài',
  unitOfMeasure: 'tin, bài',
  class: 'CUM_HIGH',
  rollUp: 'SUM',
  pace: { kind: 'linear' },
  lowerIsBetter: null,
  countsWholeUnits: true,
  decimals: null,
  minimum: null,
  maximum: null,
  ofWhich: null,
  partsAddUp: false,
  reporters: { kind: 'unit-kind', unitKind: 'ward-committee' },
  milestoneDue: null,
};
const target = {
  value: new Decimal(200),
  grade: null,
  baseline: null,
  firstHalf: null,
  stretch: null,
  revision: 1,
};
const occasion = {
  half: 1,
  cutOff: isoDate('2017-06-14'),
  year: { from: isoDate('2016-12-15'), to: isoDate('2017-12-14') },
  elapsedShare: new Decimal('0.5'),
} as const;
const markOf = (change: Partial<Indicator>, firstHalf: Decimal | null = null) =>
  paceMarkOf({
    indicator: { ...indicator, ...change },
    occasion,
    target: { ...target, firstHalf },
    lastYear: null,
    sentBefore: null,
    sent: null,
    firstHalf: null,
    peers: null,
    thresholds: CHECK_DEFAULTS,
  });

test('a declared pace asks its share, an assigned milestone asks itself', () => {
  expect(markOf({})).toEqual({ kind: 'amount', amount: '100', basis: 'declared' });
  expect(markOf({}, new Decimal(80))).toEqual({ kind: 'amount', amount: '80', basis: 'assigned' });
});

test('no pace leads to a stock or a rate, whatever was declared', () => {
  expect(markOf({ class: 'SNAP_HIGH', rollUp: 'SNAPSHOT_SUM' })).toBeNull();
  expect(markOf({ class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' })).toBeNull();
});

test('a pace that nobody declared is a reference', () => {
  expect(markOf({ pace: null })).toEqual({ kind: 'reference' });
});
