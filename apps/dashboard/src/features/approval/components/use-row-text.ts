import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { rowPlaces } from '@tiendo/domain/indicator';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { againstText } from '../../../lib/reports/against-text.ts';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';
import { provisionalResult } from '../model/provisional-result.ts';

/** What Biểu số 01 says of a row. */
export function useRowText(row: SubmissionRowDto) {
  const { entry } = usePhrases();
  const format = useFormat();
  const { indicator, target, lastYear, figure } = row;
  const figures = [lastYear.sameHalf, target?.value, figure.value, figure.yearEndEstimate];
  const least = rowPlaces(indicator, figures);
  const shape = { places: least, least };
  const number = (text: string | null) =>
    indicator.contentKind === 'ratio' ? format.percent(text, shape) : format.number(text, shape);
  const grade = target?.grade ?? null;
  return {
    actual: useFigureText(row, least)(figure),
    target: grade === null ? number(target?.value ?? null) : entry.grades[grade],
    against: againstText(indicator.class, provisionalResult(row, figure.halfYear), entry, format),
    lastYear: number(lastYear.sameHalf),
  };
}
