/** The middle of some numbers, or between the two in the middle. @throws RangeError when there is none */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The value below which the share `q` of the numbers lies, interpolated. @throws RangeError for none */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) throw new RangeError('nothing was measured');
  return low + (high - low) * (at - Math.floor(at));
}

/** How two ways of doing the same work compare, pair by pair. */
export interface Ratio {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Smallest, middle and largest of the pairs' ratios. @throws RangeError when there is none */
export function ratioOf(pairs: readonly (readonly [ours: number, theirs: number])[]): Ratio {
  const ratios = pairs.map(([ours, theirs]) => ours / theirs);
  return { min: Math.min(...ratios), median: median(ratios), max: Math.max(...ratios) };
}
