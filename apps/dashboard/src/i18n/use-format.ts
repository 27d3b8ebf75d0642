import {
  formatCount,
  formatDay,
  formatInstant,
  formatNumber,
  formatPercent,
  type NumberShape,
} from '../lib/format.ts';
import type { Language } from '../lib/language.ts';
import { useLanguage } from './phrases.tsx';

type Text = string | null | undefined;

/** Numbers and dates in the current language. */
export interface Format {
  readonly language: Language;
  readonly number: (text: Text, shape?: NumberShape) => string;
  readonly percent: (text: Text, shape?: NumberShape) => string;
  readonly day: (day: Text) => string;
  readonly instant: (instant: Text) => string;
  readonly count: (count: number) => string;
}

const formatIn = (language: Language): Format => ({
  language,
  number: (text, shape) => formatNumber(text, language, shape),
  percent: (text, shape) => formatPercent(text, language, shape),
  day: (day) => formatDay(day, language),
  instant: (instant) => formatInstant(instant, language),
  count: (count) => formatCount(count, language),
});

/** The formats of both languages, for where no component is drawn. */
export const FORMATS = { vi: formatIn('vi'), en: formatIn('en') };

/** The formats of the current language; the same object as long as the language stays. */
export const useFormat = (): Format => FORMATS[useLanguage().language];
