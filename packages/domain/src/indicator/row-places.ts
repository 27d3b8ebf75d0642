import { isRatio } from './direction.ts';
import type { Indicator } from './indicator.ts';

/** A ratio turns on its second place. */
const RATIO_PLACES = 2;

/**
 * How many decimals all figures of one row of a table are written with: a ratio with two, anything
 * else with as many as its longest figure has, so that 12,5 does not stand
 * beside 13. A definition bounds what may be entered, and what was entered is never rounded.
 *
 * @param figures decimal text of the target, the actual, last year's and the estimate; null where there is none
 * @example rowPlaces({ class: 'CUM_HIGH' }, ['12.5', '13', null]) // 1
 */
export function rowPlaces(
  { class: of }: Pick<Indicator, 'class'>,
  figures: readonly (string | null | undefined)[],
): number {
  if (isRatio(of)) return RATIO_PLACES;
  return Math.max(0, ...figures.map(placesOf));
}

function placesOf(text: string | null | undefined): number {
  const [, decimals = ''] = (text ?? '').split('.');
  return decimals.replace(/0+$/u, '').length;
}
