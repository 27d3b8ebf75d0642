import type { FigureDto } from '@tiendo/contract/figure';
import { isRatio } from '@tiendo/domain/indicator';

import { RATIO_PLACES, type Writing } from '../results/figure-text.ts';
import { amountText } from '../results/indicator-words.ts';
import type { IndicatorOfResults } from '../results/assessed-cell.ts';

/** What a person wrote in a cell. */
export type WrittenFigure = Pick<
  FigureDto,
  'achievedOn' | 'denominator' | 'grade' | 'numerator' | 'state' | 'value' | 'weight'
>;

type Indicator = Pick<
  IndicatorOfResults,
  'class' | 'contentKind' | 'unitOfMeasure' | 'unitOfMeasureEn'
>;

/** A figure as it was written, in its unit: `54 tin, bài`, `467/480`, `24/02/2017`, *Không phát sinh*. */
export function writtenFigure(
  indicator: Indicator,
  figure: WrittenFigure,
  { format, phrases }: Writing,
): string {
  if (figure.state !== 'reported') return phrases.states[figure.state];
  switch (indicator.contentKind) {
    case 'ratio':
      return `${format.number(figure.numerator)}/${format.number(figure.denominator)}`;
    case 'milestone':
      return figure.achievedOn === null ? phrases.notDone : format.day(figure.achievedOn);
    case 'grade':
      return figure.grade === null ? phrases.nothing : phrases.grades[figure.grade];
    case 'value':
    case 'weighted':
      return valueText(indicator, figure.value, { format, phrases });
    default:
      return indicator.contentKind satisfies never;
  }
}

/** One number in the indicator's unit of measure; a ratio's in percent. */
export function valueText(indicator: Indicator, value: string | null, { format }: Writing): string {
  return isRatio(indicator.class)
    ? format.percent(value, RATIO_PLACES)
    : amountText(value, indicator, format);
}
