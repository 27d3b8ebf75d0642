import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { aTarget, d } from '../testing/samples.ts';
import { refusalToRevise, revise, targetInForce } from './revise.ts';

const decision = { decisionNumber: '01-QĐ/MH', decidedOn: '2017-05-10', reason: 'sát thực tế' };
const assigned = aTarget(15);
const change = { value: d(12) };

describe('a revision', () => {
  test.for([
    [change, { ...decision, decisionNumber: ' ' }, 'number-missing'],
    [change, { ...decision, decidedOn: '2017-02-30' }, 'day-missing'],
    [change, { ...decision, decidedOn: '' }, 'day-missing'],
    [change, { ...decision, reason: '' }, 'reason-missing'],
    [{ value: d(15) }, decision, 'unchanged'],
    [change, decision, null],
  ] as const)('to %o by %o: %s', ([to, by, refusal]) => {
    expect(refusalToRevise(assigned, to, by)).toBe(refusal);
  });

  test('Thành Công, XD01: 15 → 12 by 01-QĐ/MH keeps the first target beside it', () => {
    const revised = revise(assigned, change, decision);
    expect(revised.target).toEqual({ ...assigned, value: d(12), revision: 2 });
    expect(assigned.value?.toString()).toBe('15');
  });

  test('without a reason is impossible', () => {
    expect(() => revise(assigned, change, { ...decision, reason: '' })).toThrow(RangeError);
  });
});

describe('the target in force', () => {
  const history = [revise(assigned, change, decision), { target: assigned, decision: null }];

  test.for([
    ['2017-05-09', '15'],
    ['2017-05-10', '12'],
    ['2017-06-14', '12'],
  ] as const)('on %s is %s', ([day, is]) => {
    expect(targetInForce(history, isoDate(day))?.value?.toString()).toBe(is);
  });

  test('is null where nothing was assigned', () => {
    expect(targetInForce([], isoDate('2017-06-14'))).toBeNull();
  });
});
