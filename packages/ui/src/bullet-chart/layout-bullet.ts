/** The numbers of one indicator, in one unit of measure. Null is "not known", never zero. */
export interface BulletModel {
  readonly actual: number | null;
  /** The actual is an estimate: drawn paler and hatched. */
  readonly estimated?: boolean;
  /** Year-end target; for `lower`, the ceiling. */
  readonly target: number | null;
  /** Where the indicator should stand on this date. */
  readonly milestone?: number | null;
  readonly lastYear?: number | null;
  /** Which way is good. */
  readonly better?: 'higher' | 'lower';
  /** Shared ends of the axis, so that charts below one another can be compared. */
  readonly extent?: { readonly min: number; readonly max: number };
}

/** Where everything stands, from the left edge, in the unit of the given width: user units or percent. */
export interface BulletLayout {
  /** Where zero is. */
  readonly zero: number;
  readonly bar: { readonly x: number; readonly width: number } | null;
  /** The bar goes on beyond the axis on this side; its number has to be written. */
  readonly overflow: 'start' | 'end' | null;
  /** For `lower`: the zone that is still within the ceiling. */
  readonly ceiling: { readonly x: number; readonly width: number } | null;
  readonly target: number | null;
  readonly milestone: number | null;
  readonly lastYear: number | null;
}

/** A value beyond so many times the largest reference would press the references into a corner. */
const OUTLIER = 2;

/**
 * Places the bar, the marks and the zone of a bullet chart of the given width. The axis always holds zero and
 * every reference, and stretches for a value up to twice the largest reference; a value beyond that, or beyond a
 * shared extent, runs off the axis as `overflow`. Nothing is ever clamped silently.
 */
export function layoutBullet(model: BulletModel, width: number): BulletLayout {
  const references = [model.target, model.milestone, model.lastYear].filter(
    (one): one is number => typeof one === 'number',
  );
  const domain = model.extent ?? domainOf(model.actual, references);
  const [min, max] = [Math.min(0, domain.min), Math.max(0, domain.max)];
  // A share first, the width after: the smallest doubles have no finite reciprocal.
  const share = (value: number) => (Math.max(min, Math.min(value, max)) - min) / (max - min || 1);
  const at = (value: number) => share(value) * width;
  const span = (from: number, to: number) => ({
    x: Math.min(at(from), at(to)),
    width: Math.abs(at(to) - at(from)),
  });
  const mark = (value: number | null | undefined) =>
    value === null || value === undefined || value < min || value > max ? null : at(value);
  const { actual, target } = model;

  return {
    zero: at(0),
    bar: actual === null ? null : span(0, actual),
    overflow: actual === null ? null : overflowOf(actual, min, max),
    ceiling: model.better === 'lower' && target !== null ? span(0, target) : null,
    target: mark(target),
    milestone: mark(model.milestone),
    lastYear: mark(model.lastYear),
  };
}

function domainOf(actual: number | null, references: readonly number[]) {
  const reach = Math.max(0, ...references.map(Math.abs));
  const value = actual ?? 0;
  const outlies = reach > 0 && Math.abs(value) > OUTLIER * reach;
  const held = outlies ? [...references, Math.sign(value) * reach * 1.25] : [...references, value];
  return { min: Math.min(0, ...held), max: Math.max(0, ...held) };
}

function overflowOf(actual: number, min: number, max: number) {
  if (actual > max) return 'end';
  return actual < min ? 'start' : null;
}
