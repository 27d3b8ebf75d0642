import { expect, test } from 'vitest';

import { aTarget, anIndicator, blank, d, notOccurred, ratio, value } from '../testing/samples.ts';
import { type PeerSpread, coarseSpread, comparable, outlierAmong } from './outlier-among.ts';

const spread = { units: 9, median: d(50), deviation: d(5), meanDeviation: d(8) };

test.for([
  ['just at the border', d('75.94'), '3.4993'],
  ['far above', d(100), '6.745'],
  ['far below', d(10), '-5.396'],
  ['in the middle', d(50), '0'],
] as const)('%s: %o scores %s', ([, of, score]) => {
  expect(outlierAmong(of, spread)?.toDecimalPlaces(4, 1).toString()).toBe(score);
});

test('where most peers agree their mean distance measures', () => {
  const agreeing = { ...spread, deviation: d(0), meanDeviation: d(2) };
  expect(outlierAmong(d(60), agreeing)?.toFixed(4)).toBe('3.9894');
});

test('where all agree, or few have sent, nothing is an outlier', () => {
  const same = { ...spread, deviation: d(0), meanDeviation: d(0) };
  expect(outlierAmong(d(60), same)).toBeNull();
  expect(outlierAmong(d(600), { ...spread, units: 4 })).toBeNull();
});

const said = (of: PeerSpread | null) =>
  of && [of.units, of.median.toString(), of.deviation.toString(), of.meanDeviation];

test.for([
  ['62.484321', '4.173', [9, '62', '4.2', null]],
  ['8.6449', '0.04449', [9, '8.6', '0.05', null]],
  ['-12.51', '0.964', [9, '-13', '0.96', null]],
  ['0', '0.000001', [9, '0', '0.000001', null]],
  ['104.9', '1', [9, '100', '5', null]],
  ['1249', '380.4', [9, '1200', '380', null]],
] as const)('a median of %s with a deviation of %s is told as %o', ([median, deviation, told]) => {
  expect(said(coarseSpread({ ...spread, median: d(median), deviation: d(deviation) }))).toEqual(
    told,
  );
});

test('nothing is told where most peers agree, since each of them could be read from it', () => {
  expect(coarseSpread({ ...spread, deviation: d(0), meanDeviation: d(2) })).toBeNull();
  expect(coarseSpread({ ...spread, deviation: d(0), meanDeviation: d(0) })).toBeNull();
});

test('what one peer corrects by little leaves what is told as it was', () => {
  const corrected = { ...spread, median: d('50.3'), deviation: d('5.02'), meanDeviation: d('8.1') };
  expect(said(coarseSpread(corrected))).toEqual(said(coarseSpread(spread)));
});

test('who stands in the middle is no outlier by rounding, and who is far off still is one', () => {
  const told = coarseSpread({ ...spread, median: d('104.9'), deviation: d('0.2') });
  expect(told && outlierAmong(d('104.9'), told)?.abs().lt(1)).toBe(true);
  expect(told && outlierAmong(d(40), told)?.abs().gt('3.5')).toBe(true);
});

test('without the mean distance, peers that agree measure nothing', () => {
  expect(outlierAmong(d(60), { ...spread, deviation: d(0), meanDeviation: null })).toBeNull();
});

test.for([
  ['a count', anIndicator(), value(60), '30'],
  ['nothing of a count', anIndicator(), notOccurred, '0'],
  ['a blank', anIndicator(), blank, undefined],
  ['a ratio', anIndicator({ class: 'RATIO_LOW', rollUp: 'SUM_RATIO' }), ratio(3, 4), '75'],
  ['what must not happen', anIndicator({ class: 'ZERO' }), value(3), undefined],
  ['a growth', anIndicator({ class: 'GROWTH' }), value(3), undefined],
] as const)('%s is compared as %s', ([, indicator, reading, of]) => {
  expect(comparable(indicator, reading, aTarget(200))?.toString()).toBe(of);
});

test('a count without a plan is compared with nobody', () => {
  expect(comparable(anIndicator(), value(60), null)).toBeNull();
  expect(comparable(anIndicator(), value(60), aTarget(0))).toBeNull();
});
