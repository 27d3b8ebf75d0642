import type { FigureDto } from '@tiendo/contract/figure';
import type { FormField } from '@tiendo/contract/paper';

/** What stands in a field of a figure as a form gives it; null where there is nothing. */
export function givenOf(figure: FigureDto, field: FormField): string | null {
  switch (field) {
    case 'state':
      return figure.state === 'not-reported' ? null : figure.state;
    case 'done':
      return figure.state === 'reported' && figure.achievedOn === null ? 'no' : null;
    case 'quality':
      return figure.state === 'reported' ? figure.quality : null;
    case 'achievedOn':
    case 'cause':
    case 'denominator':
    case 'grade':
    case 'note':
    case 'numerator':
    case 'value':
    case 'weight':
    case 'yearEndEstimate':
      return figure[field];
  }
}
