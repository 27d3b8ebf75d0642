import type { FigureRevisionDto } from '@tiendo/contract/figure';

import type { Format } from '../../i18n/use-format.ts';
import type { FigureHistoryPhrases } from '../../i18n/vi/figure-history.ts';
import type { HistoryIndicator } from './figure-history-opener.ts';
import { unitOfMeasure } from '../results/indicator-words.ts';

/** What a revision says of its figure. */
export type WrittenRevision = Pick<
  FigureRevisionDto,
  'achievedOn' | 'denominator' | 'grade' | 'numerator' | 'state' | 'value' | 'weight'
>;

interface Words {
  readonly format: Format;
  readonly phrases: FigureHistoryPhrases;
}

/** As many places as are kept: two revisions that differ are never written alike. */
const PLACES = { places: 6 };

/** The figure of a revision: `54 tin, bài`, `467/480`, `24/02/2017`, *Không phát sinh*. */
export function revisionText(
  indicator: HistoryIndicator,
  revision: WrittenRevision,
  { format, phrases }: Words,
): string {
  if (revision.state !== 'reported') return phrases.states[revision.state];
  const number = (text: string | null) => format.number(text, PLACES);
  const amount = () => `${number(revision.value)} ${unitOfMeasure(indicator, format.language)}`;
  switch (indicator.contentKind) {
    case 'value':
      return amount();
    case 'weighted':
      return `${amount()} ${phrases.weight(number(revision.weight))}`;
    case 'ratio':
      return `${number(revision.numerator)}/${number(revision.denominator)}`;
    case 'milestone':
      return revision.achievedOn === null ? phrases.notDone : format.day(revision.achievedOn);
    case 'grade':
      return revision.grade === null
        ? phrases.states['not-reported']
        : phrases.grades[revision.grade];
    default:
      return indicator.contentKind satisfies never;
  }
}

/** What else a revision says besides its figure. */
export const SAID_BESIDE = ['quality', 'yearEndEstimate', 'note', 'cause'] as const;
export type SaidBeside = (typeof SAID_BESIDE)[number];

/** What a revision says beside its figure; null where it says nothing of it. */
export function besideText(
  field: SaidBeside,
  revision: Pick<FigureRevisionDto, SaidBeside>,
  { format, phrases }: Words,
): string | null {
  if (field === 'quality') return revision.quality && phrases.qualities[revision.quality];
  if (field !== 'yearEndEstimate') return revision[field];
  return revision.yearEndEstimate && format.number(revision.yearEndEstimate, PLACES);
}
