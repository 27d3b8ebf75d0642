import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../i18n/phrases.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { unitOfMeasure } from '../results/indicator-words.ts';

type Shown = Pick<
  FigureDto,
  'achievedOn' | 'denominator' | 'grade' | 'numerator' | 'quality' | 'state' | 'value' | 'weight'
>;

/** Says a figure of a row in one line, with its quality where it is not official; `least`: with so many places at least. */
export function useFigureText(row: SubmissionRowDto, least = 0): (figure: Shown) => string {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const unit = unitOfMeasure(row.indicator, format.language);
  const places = { places: 6 };
  const content = (figure: Shown): string => {
    switch (row.indicator.contentKind) {
      case 'value':
        return `${format.number(figure.value, { ...places, least })} ${unit}`;
      case 'ratio':
        return `${format.number(figure.numerator, places)}/${format.number(figure.denominator, places)}`;
      case 'weighted': {
        const weight = format.number(figure.weight, places);
        return `${format.number(figure.value, places)} ${unit} (${phrases.weight.toLowerCase()}: ${weight})`;
      }
      case 'milestone':
        return figure.achievedOn === null
          ? phrases.doneOptions.no
          : phrases.doneOnDay(format.day(figure.achievedOn));
      case 'grade':
        return figure.grade === null ? '–' : phrases.grades[figure.grade];
    }
  };
  return (figure) => {
    if (figure.state !== 'reported') return phrases.states[figure.state];
    const { quality } = figure;
    if (quality === null || quality === 'official') return content(figure);
    return `${content(figure)} (${phrases.qualities[quality].toLowerCase()})`;
  };
}
