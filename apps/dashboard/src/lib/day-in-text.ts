import { NOTHING, formatDay } from './format.ts';
import type { Language } from './language.ts';

/**
 * A day as a Vietnamese sentence writes it: days under ten and only the months 1 and 2 are padded,
 * `2017-06-14` → `14/6/2017`. English as everywhere.
 */
export function dayInText(day: string | null | undefined, language: Language): string {
  const parts = padded(day);
  if (parts === null || language === 'en') return formatDay(day, language);
  return `${parts.date}/${parts.month}/${parts.year}`;
}

/** The same without the year, where the sentence has named it: `23/6`, in English `23 Jun`. */
export function dayAndMonth(day: string | null | undefined, language: Language): string {
  const parts = padded(day);
  if (parts === null) return NOTHING;
  if (language === 'en') return formatDay(day, 'en').replace(/ \d+$/u, '');
  return `${parts.date}/${parts.month}`;
}

function padded(day: string | null | undefined) {
  const [year, month, date] = day?.split('-') ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  return { year, date, month: Number(month) > 2 ? String(Number(month)) : month };
}
