import type { SelectOption } from '../select-field/select-field.tsx';

const bare = (text: string) =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/**
 * The first choice whose label begins with a letter, marks and case left aside: a list cannot be composed into,
 * so "d" has to find "Đạt".
 */
export function optionByLetter(
  options: readonly SelectOption[],
  letter: string,
): SelectOption | undefined {
  return options.find(
    ({ label, disabled }) => disabled !== true && bare(label).startsWith(bare(letter)),
  );
}
