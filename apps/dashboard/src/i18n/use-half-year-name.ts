import { halfYearName } from '../lib/half-year.ts';
import { usePhrases } from './phrases.tsx';

/** Names half-years in the current language: `2017-H1` → *6 tháng đầu năm 2017*. */
export function useHalfYearName(): (code: string) => string {
  const { halfYear } = usePhrases().words;
  return (code) => halfYearName(code, halfYear);
}
