import type { Indicator } from '../indicator/indicator.ts';
import { Decimal, ZERO } from '../shared/decimal.ts';
import { contentKindOf } from './content-kind.ts';
import type { Content, Reading } from './figure.ts';

/**
 * A reading as one number in the indicator's unit of measure, unrounded, or null when it has none.
 *
 * Ratios are in percent; a milestone is 1 when done and 0 when not; a mark is no number. Null too for
 * a blank, for *không áp dụng*, and for a ratio of nothing (denominator 0). *Không phát sinh* is 0
 * for what is counted.
 */
export function readingAsNumber(
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
  reading: Reading,
): Decimal | null {
  if (reading.state === 'reported') return contentAsNumber(reading.content);
  const counted = contentKindOf(indicator) === 'value';
  return reading.state === 'not-occurred' && counted ? ZERO : null;
}

function contentAsNumber(content: Content): Decimal | null {
  switch (content.kind) {
    case 'value':
    case 'weighted':
      return content.value;
    case 'ratio':
      if (content.denominator.isZero()) return null;
      return content.numerator.times(100).div(content.denominator);
    case 'milestone':
      return new Decimal(content.achievedOn === null ? 0 : 1);
    case 'grade':
      return null;
  }
}

/** Whether a cell counts as an answer: reported, or nothing occurred. A blank does not. */
export function isCounted(reading: Reading): boolean {
  return reading.state === 'reported' || reading.state === 'not-occurred';
}
