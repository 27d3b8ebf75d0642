import { type Decimal, ZERO } from '../shared/decimal.ts';
import type { UnitId } from '../shared/ids.ts';
import type { Target } from './target.ts';

/** One child's target, or that it has none. */
export interface ChildTarget {
  readonly unitId: UnitId;
  readonly target: Target | null;
}

/** How the children's targets stand against the parent's, in the unit of measure. */
export interface TargetsCompared {
  /** `no-target`: the parent has none to compare with. */
  readonly state: 'equal' | 'no-target' | 'over' | 'short';
  readonly sum: Decimal;
  /** Σ children − parent: positive is a margin, negative what nobody was given. Null without a parent's. */
  readonly gap: Decimal | null;
  /** Children without a target, in the order given. */
  readonly missing: readonly UnitId[];
}

/**
 * Holds Σ children's year targets against the parent's own, and names the gap.
 *
 * They need not be equal: a parent may keep a margin, and its boards deliver too. Only for roll-ups that
 * add up; a ratio's targets have no sum.
 */
export function childrenAgainstParent(
  parent: Target | null,
  children: readonly ChildTarget[],
): TargetsCompared {
  const sum = children.reduce((total, { target }) => total.plus(target?.value ?? ZERO), ZERO);
  const missing = children.filter(({ target }) => !target?.value).map(({ unitId }) => unitId);
  if (!parent?.value) return { state: 'no-target', sum, gap: null, missing };
  const gap = sum.minus(parent.value);
  if (gap.isZero()) return { state: 'equal', sum, gap, missing };
  return { state: gap.gt(0) ? 'over' : 'short', sum, gap, missing };
}
