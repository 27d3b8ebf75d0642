import { dayInText } from '../lib/day-in-text.ts';
import { endsYear, halfYearParts } from '../lib/half-year.ts';
import { usePhrases } from './phrases.tsx';
import { useFormat } from './use-format.ts';
import { useHalfYearName } from './use-half-year-name.ts';

interface ReviewedPeriod {
  readonly halfYear: string;
  readonly window: { readonly from: string; readonly to: string };
}

/** What a review is called and what its figures cover: at mid-year the half, at the year's end the whole year. */
export function useReviewWords() {
  const { overview: phrases } = usePhrases();
  const { language } = useFormat();
  const halfYearName = useHalfYearName();
  return {
    heading: (halfYear: string): string =>
      endsYear(halfYear)
        ? phrases.headingYear(halfYearParts(halfYear)?.year ?? '')
        : phrases.heading(halfYearName(halfYear)),
    window: ({ halfYear, window: { from, to } }: ReviewedPeriod): string =>
      endsYear(halfYear)
        ? phrases.windowYear(dayInText(to, language))
        : phrases.window(dayInText(from, language), dayInText(to, language)),
  };
}
