import { FIGURE_STATE_TERMS, GRADE_TERMS, QUALITY_TERMS } from '@tiendo/domain/glossary';

type Words = Readonly<Record<string, { readonly vi: string; readonly en: string }>>;

const { reported, 'not-occurred': none, 'not-applicable': not } = FIGURE_STATE_TERMS;
const STATES: Words = { reported, 'not-occurred': none, 'not-applicable': not };

/** The fields that are chosen from a list, with what each choice is called. */
const CHOICES = { state: STATES, quality: QUALITY_TERMS, grade: GRADE_TERMS } as const;
export type ChoiceField = keyof typeof CHOICES;

/** What the list of a field offers, in the order of the screen. */
export const choicesOf = (field: ChoiceField): readonly string[] =>
  Object.values<{ readonly vi: string }>(CHOICES[field]).map(({ vi }) => vi);

/** The words for a code. @example wordsFor('state', 'not-occurred') // Không phát sinh */
export const wordsFor = (field: ChoiceField, code: string): string => {
  const words: Words = CHOICES[field];
  return words[code]?.vi ?? code;
};

/** The code that words stand for in either language; null when they stand for none. */
export function codeFor(field: ChoiceField, words: string): string | null {
  const said = folded(words);
  const found = Object.entries<{ readonly vi: string; readonly en: string }>(CHOICES[field]).find(
    ([, { vi, en }]) => folded(vi) === said || folded(en) === said,
  );
  return found?.[0] ?? null;
}

const folded = (text: string): string =>
  text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
