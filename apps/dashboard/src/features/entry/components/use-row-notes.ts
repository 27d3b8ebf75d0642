import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { dayAndMonth } from '../../../lib/day-in-text.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import { useIndicatorText } from './use-indicator-text.ts';

/** What stands under the name of a row: unit of measure, how time adds up, and what is special about it. */
export function useRowNotes(
  row: SubmissionRowDto,
  halfYear: string,
  changed: boolean,
): readonly string[] {
  const phrases = usePhrases().entry;
  const { language } = useFormat();
  const { unitOfMeasure } = useIndicatorText(row.indicator);
  const isYearEnd = halfYearParts(halfYear)?.half === 2;
  const upTo = phrases.accumulation[row.indicator.accumulation];
  const isDay = row.indicator.contentKind === 'milestone';
  return [
    unitOfMeasure,
    isDay ? '' : upTo(dayAndMonth(row.window.to, language), isYearEnd),
    row.required ? '' : phrases.optional,
    changed ? phrases.changedSinceSent : '',
  ].filter((note) => note !== '');
}
