import type { Language } from '../language.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/**
 * How long ago something was written, by the clock of this computer: `3 phút trước`.
 *
 * @param writtenAt an instant in ISO 8601
 */
export function ageInWords(writtenAt: string, language: Language, now = Date.now()): string {
  const age = Math.max(0, now - Date.parse(writtenAt));
  const [unit, length] = UNITS.find(([, least]) => age >= least) ?? (['minute', 60_000] as const);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return words.format(-Math.floor(age / length), unit);
}
