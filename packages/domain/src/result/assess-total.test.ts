import { describe, expect, test } from 'vitest';

import type { Target } from '../target/target.ts';
import { type Cell, assessCells } from '../testing/assess-cells.ts';
import {
  aTarget,
  blank,
  d,
  graded,
  notApplicable,
  notOccurred,
  ratio,
  value,
  weighted,
} from '../testing/samples.ts';

const judgedOn = (cells: readonly Cell[], target: Target | null): boolean =>
  assessCells({ cells, target }).judgedOnCovered;
const half = { is: value(50), target: aTarget(100) };
const silent = { is: blank, target: aTarget(100) };

describe('a sum', () => {
  test('is judged on the parent’s own target when every unit answered', () => {
    const assessment = assessCells({ cells: [half, half], target: aTarget(250) });
    expect(assessment.percentOfPlan?.toString()).toBe('40');
    expect(assessment.judgedTarget?.toString()).toBe('250');
    expect(assessment.status).toBe('at-risk');
  });

  test('is judged on its units’ targets when the parent has none', () => {
    const assessment = assessCells({ cells: [half, half] });
    expect(assessment.percentOfPlan?.toString()).toBe('50');
    expect(assessment.status).toBe('on-pace');
  });

  test('a silent unit lowers the percent of the full plan and not the status', () => {
    const assessment = assessCells({ cells: [half, half, silent], target: aTarget(300) });
    expect(assessment.percentOfPlan?.toFixed(1)).toBe('33.3');
    expect(assessment.judgedTarget?.toString()).toBe('200');
    expect(assessment.gapPoints?.toString()).toBe('0');
    expect(assessment.status).toBe('on-pace');
  });

  test('the units that answered are measured against their own targets, beside the full plan', () => {
    const missing = assessCells({ cells: [half, half, silent], target: aTarget(300) });
    expect(missing.percentOfCovered?.toString()).toBe('50');
    const whole = assessCells({ cells: [half, half], target: aTarget(250) });
    expect(whole.percentOfCovered).toBeNull();
  });

  test('with units missing it is not completed before the full target is reached', () => {
    const done = { is: value(100), target: aTarget(100) };
    expect(assessCells({ cells: [done, silent], target: aTarget(200) }).status).toBe('ahead');
    const more = { is: value(200), target: aTarget(100) };
    expect(assessCells({ cells: [more, silent], target: aTarget(200) }).status).toBe(
      'completed-early',
    );
  });

  test('a unit it does not apply to is not missing', () => {
    const assessment = assessCells({ cells: [half, { is: notApplicable }], target: aTarget(100) });
    expect(assessment.judgedTarget?.toString()).toBe('100');
  });

  test('figures are not measured against the targets of some', () => {
    const assessment = assessCells({
      cells: [half, { is: value(50) }, silent],
      target: aTarget(300),
    });
    expect(assessment).toMatchObject({ status: 'not-assessed', reason: 'no-target' });
    expect(assessment.percentOfPlan?.toFixed(1)).toBe('33.3');
  });

  test('says when it stands on the units that answered', () => {
    expect(judgedOn([half, silent], aTarget(200))).toBe(true);
    expect(judgedOn([half, silent], null)).toBe(true);
    expect(judgedOn([half, half], aTarget(200))).toBe(false);
    expect(judgedOn([half, { is: value(50) }, silent], aTarget(300))).toBe(false);
    expect(judgedOn([silent, silent], aTarget(200))).toBe(false);
  });

  test('last year is compared over the units that have both halves', () => {
    const both = { ...half, last: value(40) };
    const assessment = assessCells({ cells: [both, half], target: aTarget(200) });
    expect(assessment.actual?.toString()).toBe('100');
    expect(assessment.lastYear?.toString()).toBe('40');
    expect(assessment.yearOnYear?.toString()).toBe('25');
  });

  test('nobody answered is missing data, nobody asked is not applicable', () => {
    expect(assessCells({ cells: [silent, silent] }).status).toBe('no-data');
    expect(assessCells({ cells: [{ is: notApplicable }] }).reason).toBe('not-applicable');
  });

  test('assigned milestones judge when every counted unit has one', () => {
    const marked = { is: value(40), target: aTarget(100, { firstHalf: d(40) }) };
    expect(assessCells({ cells: [marked, marked] })).toMatchObject({
      status: 'on-pace',
      expectedBasis: 'assigned',
    });
    expect(assessCells({ cells: [marked, half] }).expectedBasis).toBe('declared');
  });
});

describe('a ratio', () => {
  const of = { class: 'RATIO_HIGH', rollUp: 'SUM_RATIO' } as const;

  test('is Σ numerator ÷ Σ denominator and no mean of percentages', () => {
    const cells = [{ is: ratio(10, 10) }, { is: ratio(0, 90) }];
    expect(assessCells({ of, cells, target: aTarget(10) }).actual?.toString()).toBe('10');
  });

  test('a small unit weighs what it stands on in the covered target', () => {
    const cells = [
      { is: ratio(90, 100), target: aTarget(80) },
      { is: ratio(270, 300), target: aTarget(90) },
      { is: blank },
    ];
    const assessment = assessCells({ of, cells, target: aTarget(95) });
    expect(assessment.judgedTarget?.toString()).toBe('87.5');
    expect(assessment.gapPoints?.toString()).toBe('2.5');
  });

  test('of units of which one has no target is held against the parent’s own', () => {
    const cells = [{ is: ratio(90, 100), target: aTarget(80) }, { is: ratio(90, 100) }, silent];
    const assessment = assessCells({ of, cells, target: aTarget(95) });
    expect(assessment.judgedTarget?.toString()).toBe('95');
    expect(assessment.judgedOnCovered).toBe(false);
  });

  test('has no share of a target of nought, whatever its units were asked', () => {
    const low = { class: 'RATIO_LOW', rollUp: 'SUM_RATIO' } as const;
    const cells = [{ is: ratio(1, 100), target: aTarget(1) }, { is: blank }];
    expect(assessCells({ of: low, cells, target: aTarget(0) }).percentOfPlan).toBeNull();
  });

  test('without a denominator anywhere has no base; beside one it adds nothing', () => {
    const nothing = { is: notOccurred, target: aTarget(90) };
    expect(assessCells({ of, cells: [nothing, { is: ratio(0, 0) }] })).toMatchObject({
      status: 'not-assessed',
      reason: 'no-base',
      actual: null,
    });
    const beside = assessCells({
      of,
      cells: [nothing, { is: ratio(45, 50), target: aTarget(90) }],
    });
    expect(beside.actual?.toString()).toBe('90');
    expect(beside.judgedTarget?.toString()).toBe('90');
  });

  test('last year is compared in points, over the units that have both halves', () => {
    const cells = [
      { is: ratio(95, 100), last: ratio(150, 200) },
      { is: ratio(85, 100), last: ratio(75, 100) },
      { is: ratio(0, 100) },
    ];
    const assessment = assessCells({ of, cells, target: aTarget(90) });
    expect(assessment.lastYear?.toString()).toBe('75');
    expect(assessment.yearOnYear?.toString()).toBe('15');
    expect(assessment.actual?.toString()).toBe('60');
  });

  test('a mean is weighed', () => {
    const cells = [{ is: weighted(90, 100) }, { is: weighted(80, 300) }];
    const mean = assessCells({ of: { ...of, rollUp: 'WEIGHTED_AVG' }, cells, target: aTarget(80) });
    expect(mean.actual?.toString()).toBe('82.5');
    expect(mean.status).toBe('on-pace');
  });
});

test('growth is that of the units with both halves, against their weighed target', () => {
  const of = { class: 'GROWTH', rollUp: 'SUM' } as const;
  const cells = [
    { is: value(110), target: aTarget(5), last: value(100) },
    { is: value(330), target: aTarget(9), last: value(300) },
    { is: value(999), target: aTarget(5) },
  ];
  const assessment = assessCells({ of, cells });
  expect(assessment.actual?.toString()).toBe('10');
  expect(assessment.judgedTarget?.toString()).toBe('8');
});

describe('zero tolerance and ceilings', () => {
  test('one late report of many makes the row an alarm', () => {
    const cells = [{ is: notOccurred }, { is: value(2) }];
    expect(assessCells({ of: { class: 'ZERO' }, cells }).status).toBe('alarm');
  });

  test('a ceiling is the sum of its units’ ceilings', () => {
    const cells = [
      { is: value(4), target: aTarget(3) },
      { is: value(0), target: aTarget(4) },
    ];
    const assessment = assessCells({ of: { class: 'CUM_LOW' }, cells });
    expect(assessment.percentOfPlan?.toFixed(1)).toBe('57.1');
    expect(assessment.status).toBe('on-pace');
  });
});

test('a reduction adds up baselines and targets', () => {
  const of = { class: 'SNAP_LOW', rollUp: 'SNAPSHOT_SUM' } as const;
  const cells = [
    { is: value(7), target: aTarget(2, { baseline: d(5) }) },
    { is: value(6), target: aTarget(3, { baseline: d(9) }) },
  ];
  const assessment = assessCells({ of, cells });
  expect(assessment.percentOfPlan?.toFixed(1)).toBe('11.1');
  expect(assessment.judgedBaseline?.toString()).toBe('14');
});

test('the largest value is judged on the parent’s own target', () => {
  const of = { rollUp: 'MAX' } as const;
  const assessment = assessCells({ of, cells: [half, half], target: aTarget(100), folded: 50 });
  expect(assessment.actual?.toString()).toBe('50');
  expect(assessment.status).toBe('on-pace');
});

test('TG33G: the one unit that reports is the parent’s row', () => {
  const of = { class: 'GROWTH', rollUp: 'TOP_ONLY' } as const;
  const cells = [{ is: value(1534), target: aTarget(5), last: value(1420) }];
  const assessment = assessCells({ of, cells });
  expect(assessment.actual?.toFixed(1)).toBe('8.0');
  expect(assessment.status).toBe('ahead');
});

test('marks are written up by a person and not rolled up', () => {
  const of = { class: 'QUALITATIVE', rollUp: 'MANUAL' } as const;
  expect(assessCells({ of, cells: [{ is: graded('good') }] })).toMatchObject({
    status: 'not-assessed',
    reason: 'not-rolled-up',
    actual: null,
  });
});
