import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { useFormat } from '../../../i18n/use-format.ts';

/** A number in the row's unit of measure; only percent is written behind it, the rest stands under the name. */
export function useNumberInUnit({ indicator }: SubmissionRowDto) {
  const format = useFormat();
  const isPercent = indicator.unitOfMeasure.trim() === '%';
  return (text: string | null) =>
    isPercent ? format.percent(text, { places: 2 }) : format.number(text);
}
