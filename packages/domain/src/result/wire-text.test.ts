import { describe, expect, test } from 'vitest';

import { emptyTally } from '../tally/add-tally.ts';
import { anIndicator, aTarget, d, midYear, value } from '../testing/samples.ts';
import { assessUnit } from './assess-unit.ts';
import { assessmentText } from './assessment-text.ts';
import { RULE_H1 } from './rule.ts';
import { tallyOf, tallyText } from './tally-text.ts';

test('an assessment travels as text with six places, half-up, and null stays null', () => {
  const assessment = assessUnit({
    indicator: anIndicator(),
    occasion: midYear,
    rule: RULE_H1,
    history: [],
    reading: value(200),
    target: aTarget(300),
    lastYear: null,
  });
  expect(assessmentText(assessment)).toEqual({
    status: 'ahead',
    reason: 'gap',
    rule: 'h1-2017.1',
    actual: '200',
    judgedTarget: '300',
    judgedBaseline: null,
    percentOfPlan: '66.666667',
    expectedPercent: '50',
    expectedBasis: 'declared',
    gapPoints: '16.666667',
    gapUnit: '50',
    lastYear: null,
    yearOnYear: null,
  });
});

describe('a stored tally', () => {
  test('keeps every digit, so that what was added can be taken away', () => {
    const tally = { ...emptyTally, reported: 1, numerator: d('123456789012345.123456789012') };
    expect(tallyOf(tallyText(tally))).toEqual(tally);
    expect(tallyText(tally).numerator).toBe('123456789012345.123456789012');
  });

  test('with anything else in it is refused', () => {
    const stored = tallyText(emptyTally);
    expect(() => tallyOf({ ...stored, total: '1e3' })).toThrow(RangeError);
    expect(() => tallyOf({ ...stored, reported: 0.5 })).toThrow(RangeError);
  });
});
