import type { ResultCell } from '@tiendo/contract/result';
import { directionOf } from '@tiendo/domain/indicator';
import type { BulletModel } from '@tiendo/ui/bullet-chart/layout-bullet.ts';

import type { IndicatorOfResults } from '../../../lib/results/assessed-cell.ts';

/**
 * One indicator of one unit as a bullet, or null for what has no line to stand on: days, marks, what
 * must not happen at all, and what is not assessed. Positions may be floats; what is written is not.
 */
export function bulletOf(
  indicator: IndicatorOfResults,
  cell: ResultCell | null,
): BulletModel | null {
  const { class: of } = indicator;
  if (of === 'MILESTONE' || of === 'QUALITATIVE' || of === 'ZERO') return null;
  if (cell === null || cell.status === 'not-assessed') return null;
  return {
    actual: position(cell.actual),
    estimated: (cell.quality ?? 'official') !== 'official',
    target: position(cell.target),
    milestone: milestoneOf(indicator, cell),
    // Growth is in percent, last year's figure is a level: never on one axis.
    lastYear: of === 'GROWTH' ? null : position(cell.lastYear),
    better: directionOf(of),
  };
}

const position = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text);

/** Where the figure should stand at mid-year, in its own unit of measure. */
function milestoneOf(indicator: IndicatorOfResults, cell: ResultCell): number | null {
  const [expected, target] = [position(cell.expectedPercent), position(cell.target)];
  if (cell.expectedBasis === undefined || expected === null || target === null) return null;
  if (indicator.contentKind === 'ratio' || indicator.contentKind === 'weighted') return expected;
  if (indicator.class === 'GROWTH') return expected;
  const base = indicator.class === 'SNAP_LOW' ? (position(cell.baseline) ?? 0) : 0;
  return base + ((target - base) * expected) / 100;
}
