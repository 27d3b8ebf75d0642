import { describe, expect, test } from 'vitest';

import type { Indicator } from '../indicator/indicator.ts';
import { assessCells } from '../testing/assess-cells.ts';
import { aTarget, blank, doneOn, ratio, value } from '../testing/samples.ts';

const counted = (of: Indicator['class']) => ({ class: of, rollUp: 'COUNT_UNITS_MET' }) as const;

describe('units that did it', () => {
  const of = {
    class: 'MILESTONE',
    rollUp: 'COUNT_UNITS_MET',
    milestoneDue: { month: 3, day: 31 },
  } as const;
  const onTime = Array.from({ length: 11 }, () => ({ is: doneOn('2017-03-30') }));
  const late = { is: doneOn('2017-04-20') };
  const unreported = [{ is: blank }, { is: blank }];

  test('TG07: 11 on time, one late, two silent is 12 of 14 and on pace', () => {
    const assessment = assessCells({ of, cells: [...onTime, late, ...unreported] });
    expect(assessment).toMatchObject({ status: 'on-pace', reason: 'milestone-late' });
    expect(assessment.actual?.toString()).toBe('12');
    expect(assessment.percentOfPlan?.toFixed(1)).toBe('85.7');
  });

  test('one that reported it undone after the day is an alarm', () => {
    const assessment = assessCells({ of, cells: [...onTime, { is: doneOn(null) }] });
    expect(assessment).toMatchObject({ status: 'alarm', reason: 'milestone-passed' });
  });
});

describe('how many units reached their target', () => {
  const within = { is: value(1), target: aTarget(3) };
  const above = { is: value(4), target: aTarget(3) };

  test('one breach of what must not occur is an alarm, however many are clean', () => {
    const clean = Array.from({ length: 13 }, () => ({ is: value(0) }));
    const of = counted('ZERO');
    expect(assessCells({ of, cells: [...clean, { is: value(1) }] })).toMatchObject({
      status: 'alarm',
      reason: 'occurred',
    });
    expect(assessCells({ of, cells: clean })).toMatchObject({
      status: 'on-pace',
      reason: 'none-occurred',
    });
  });

  test('all within their ceilings now have not completed the year', () => {
    const of = counted('CUM_LOW');
    expect(assessCells({ of, cells: [within, within, within] }).status).toBe('on-pace');
    expect(assessCells({ of, cells: [within, within, above] }).status).toBe('watch');
  });

  test('a rate stands at its target or does not: half of the units is not half of the way', () => {
    const of = counted('RATIO_HIGH');
    const [at, below] = [98, 90].map((n) => ({ is: ratio(n, 100), target: aTarget(97) }));
    const cells = [at!, at!, below!, below!];
    expect(assessCells({ of, cells }).status).toBe('at-risk');
    expect(assessCells({ of, cells: [at!, at!] }).status).toBe('on-pace');
  });

  test('where targets are on their way, so is the number of units', () => {
    const [done, underway] = [100, 50].map((n) => ({ is: value(n), target: aTarget(100) }));
    expect(assessCells({ of: counted('CUM_HIGH'), cells: [done!, underway!] }).status).toBe(
      'on-pace',
    );
    expect(assessCells({ of: counted('CUM_HIGH'), cells: [done!, done!] }).status).toBe(
      'completed-early',
    );
  });
});
