import type { Indicator } from '../indicator/indicator.ts';
import type { Content } from './figure.ts';

/** What a cell asks for. */
export type ContentKind = Content['kind'];

/** The kind of content an indicator's cells ask for: one number, a fraction, a mean, a day or a mark. */
export function contentKindOf(indicator: Pick<Indicator, 'class' | 'rollUp'>): ContentKind {
  switch (indicator.class) {
    case 'CUM_HIGH':
    case 'CUM_LOW':
    case 'ZERO':
    case 'SNAP_HIGH':
    case 'SNAP_LOW':
    case 'GROWTH':
      return 'value';
    case 'RATIO_HIGH':
    case 'RATIO_LOW':
      return indicator.rollUp === 'WEIGHTED_AVG' ? 'weighted' : 'ratio';
    case 'MILESTONE':
      return 'milestone';
    case 'QUALITATIVE':
      return 'grade';
  }
}
