import { expect, test } from 'vitest';

import { optionByLetter } from './option-by-letter.ts';

const options = [
  { value: 'none', label: 'Chưa đánh giá' },
  { value: 'locked', label: 'Đã khóa', disabled: true },
  { value: 'met', label: 'Đạt' },
];

test.each([
  ['đ', 'met'],
  ['Đ', 'met'],
  ['d', 'met'],
  ['c', 'none'],
])('%s finds the first choice that begins with it and can be chosen', (letter, value) => {
  expect(optionByLetter(options, letter)?.value).toBe(value);
});

test('a letter that begins no choice finds none', () => {
  expect(optionByLetter(options, 'x')).toBeUndefined();
});
