import { contentKindOf } from '../figure/content-kind.ts';
import type { Content, Reading } from '../figure/figure.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { type Decimal, ZERO } from '../shared/decimal.ts';

/** The parts of a cell that add up across units. */
export interface Measured {
  readonly total: Decimal;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Nothing measured: what a blank, a day or a mark adds. */
const NOTHING_MEASURED: Measured = { total: ZERO, numerator: ZERO, denominator: ZERO };

/**
 * What a counted cell adds: a value to the total; a ratio its two sides; a mean its value × weight
 * and its weight. *Không phát sinh* adds nothing.
 *
 * @throws RangeError when the content is not of the kind that the indicator asks for
 */
export function measuredOf(
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
  reading: Reading,
): Measured {
  if (reading.state !== 'reported') return NOTHING_MEASURED;
  const { content } = reading;
  if (content.kind !== contentKindOf(indicator)) {
    throw new RangeError(`A ${indicator.class} cell holds no ${content.kind}`);
  }
  return partsOf(content);
}

function partsOf(content: Content): Measured {
  switch (content.kind) {
    case 'value':
      return { ...NOTHING_MEASURED, total: content.value };
    case 'ratio':
      return {
        total: ZERO,
        numerator: content.numerator,
        denominator: content.denominator,
      };
    case 'weighted':
      return {
        total: ZERO,
        numerator: content.value.times(content.weight),
        denominator: content.weight,
      };
    case 'milestone':
    case 'grade':
      return NOTHING_MEASURED;
  }
}
