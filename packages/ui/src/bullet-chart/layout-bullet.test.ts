import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { layoutBullet, type BulletModel } from './layout-bullet.ts';

const WIDTH = 200;
const lay = (model: BulletModel) => layoutBullet(model, WIDTH);

test('the bar starts at zero and ends at the actual, half way to the target', () => {
  const layout = lay({ actual: 50, target: 100 });
  expect(layout.zero).toBe(0);
  expect(layout.bar).toEqual({ x: 0, width: 100 });
  expect(layout.target).toBe(200);
});

test('beyond the target the axis stretches, it does not clamp', () => {
  const layout = lay({ actual: 120, target: 100 });
  expect(layout.overflow).toBeNull();
  expect(layout.bar?.width).toBe(200);
  expect(layout.target).toBeCloseTo(200 / 1.2);
});

test('a value four times the target runs off the axis and says so', () => {
  const layout = lay({ actual: 412.6, target: 100 });
  expect(layout.overflow).toBe('end');
  expect(layout.target).toBeCloseTo(200 / 1.25);
});

test('a missing actual has no bar; a zero has one of no width', () => {
  expect(lay({ actual: null, target: 100 }).bar).toBeNull();
  expect(lay({ actual: 0, target: 100 }).bar).toEqual({ x: 0, width: 0 });
});

test('a negative value grows to the left of zero', () => {
  const layout = lay({ actual: -50, target: 50 });
  expect(layout.zero).toBe(100);
  expect(layout.bar).toEqual({ x: 0, width: 100 });
});

test('lower is better: the zone within the ceiling runs from zero to the target', () => {
  const layout = lay({ actual: 4, target: 3, better: 'lower' });
  expect(layout.ceiling).toEqual({ x: 0, width: 150 });
  expect(lay({ actual: 4, target: 3 }).ceiling).toBeNull();
});

test('a ceiling of nought with something above it still has an axis', () => {
  const layout = lay({ actual: 2, target: 0, better: 'lower' });
  expect(layout.bar).toEqual({ x: 0, width: 200 });
  expect(layout.target).toBe(0);
});

test('a shared extent decides the axis; what does not fit overflows, what is off it is not marked', () => {
  const layout = lay({ actual: 90, target: 120, extent: { min: 0, max: 80 } });
  expect(layout.overflow).toBe('end');
  expect(layout.target).toBeNull();
});

test('nothing known at all is an empty axis, not a crash', () => {
  expect(lay({ actual: null, target: null })).toMatchObject({ zero: 0, bar: null, target: null });
});

test('everything drawn lies inside the chart, and every reference is on a free axis', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.option(value), value, value, value, (actual, target, milestone, lastYear) => {
      const layout = lay({ actual, target, milestone, lastYear });
      const bar = layout.bar ?? { x: 0, width: 0 };
      for (const x of [layout.zero, layout.target, layout.milestone, layout.lastYear, bar.x]) {
        expect(x).not.toBeNull();
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WIDTH);
      }
      expect(bar.x + bar.width).toBeLessThanOrEqual(WIDTH + 1e-9);
    }),
  );
});
