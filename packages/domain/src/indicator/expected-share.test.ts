import { describe, expect, test } from 'vitest';

import { d } from '../testing/samples.ts';
import { type ExpectedShareInput, expectedShare, historyShare } from './expected-share.ts';

const years = [
  { firstHalf: d(40), fullYear: d(100) },
  { firstHalf: d(45), fullYear: d(90) },
];
const undeclared: ExpectedShareInput = {
  indicator: { pace: null },
  half: 1,
  milestone: null,
  target: d(200),
  history: years,
  elapsedShare: d(182).div(365),
};
const profile = { kind: 'profile', firstHalf: d('0.45') } as const;

describe('what is expected by mid-year', () => {
  test.for([
    [
      'an assigned milestone',
      { indicator: { pace: profile }, milestone: d(80) },
      '0.4',
      'assigned',
    ],
    ['a declared profile', { indicator: { pace: profile } }, '0.45', 'declared'],
    ['done in H1', { indicator: { pace: { kind: 'done-in-h1' } } }, '1', 'declared'],
    ['a school year', { indicator: { pace: { kind: 'school-year' } } }, '1', 'declared'],
    ['a declared line', { indicator: { pace: { kind: 'linear' } } }, '0.49863014', 'declared'],
    ['history', {}, '0.45', 'history'],
    ['one year is no history', { history: years.slice(1) }, '0.49863014', 'linear'],
  ] as const)('%s: %o is %s, %s', ([, input, share, basis]) => {
    const expected = expectedShare({ ...undeclared, ...input });
    expect(expected?.share.toString()).toBe(share);
    expect(expected?.basis).toBe(basis);
  });

  test('is nothing for what is counted once a year, unless a milestone was assigned', () => {
    const indicator = { pace: { kind: 'year-end-only' } } as const;
    expect(expectedShare({ ...undeclared, indicator })).toBeNull();
    expect(expectedShare({ ...undeclared, indicator, milestone: d(80) })?.basis).toBe('assigned');
  });

  test('is the whole plan at year end', () => {
    expect(expectedShare({ ...undeclared, half: 2 })?.share.toString()).toBe('1');
  });
});

test('history is the mean of shares and leaves empty years out', () => {
  expect(historyShare(years)?.toString()).toBe('0.45');
  expect(historyShare([...years, { firstHalf: d(0), fullYear: d(0) }])?.toString()).toBe('0.45');
  expect(historyShare(years.slice(0, 1))).toBeNull();
});
