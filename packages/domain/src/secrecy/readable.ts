/** Marks of Vietnamese letters: huyền, sắc, ngã, hỏi, nặng, mũ, trăng, móc. */
const OTHER_MARKS = /(?![\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B])\p{M}/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Letters of other alphabets that look like a letter of the three markings. */
const FOREIGN_LETTERS = 'МАТОІЕУҮаоіеутмΜΑΤΟΙΕΥοι';
const LATIN_LETTERS = 'MATOIEYYaoieytmMATOIEYoi';
const LOOKALIKES: ReadonlyMap<string, string | undefined> = new Map(
  Array.from(FOREIGN_LETTERS, (letter, at) => [letter, LATIN_LETTERS[at]]),
);
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * A text as the eye reads it: letters composed, of one width and one alphabet, without invisible signs and
 * without strokes through or under them. It is for looking at, never for keeping.
 */
export function readable(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .normalize('NFKD')
    .replaceAll(OTHER_MARKS, '')
    .replaceAll(FOREIGN, (letter) => LOOKALIKES.get(letter) ?? letter)
    .normalize('NFC');
}
