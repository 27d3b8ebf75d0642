import { expect, test } from 'vitest';

import { statusShapePath } from './status-shape-path.ts';
import { TONES } from './tone.ts';

test('every tone has a shape of its own, so that a grey print still tells them apart', () => {
  const paths = TONES.map(statusShapePath);
  expect(new Set(paths).size).toBe(TONES.length);
});

test.each(TONES)('the shape of %s stays inside its 16 × 16 box', (tone) => {
  const absolute = [...statusShapePath(tone).matchAll(/[ML] ?(-?\d*\.?\d+)[ ,]?(-?\d*\.?\d+)/g)];
  expect(absolute.length).toBeGreaterThan(0);
  for (const [, x, y] of absolute) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(16);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(16);
  }
});

test('a shape of half the side has half of every length', () => {
  expect(statusShapePath('positive', 8)).toBe('M 4 0.9L 7.5 7H 0.5z');
});
