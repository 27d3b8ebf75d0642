import { expect, test } from 'vitest';

import { quoted, quotedParts, unquoted } from './quoted.ts';

const sentence = `sent by ${quoted('Tổ tổng hợp')} for ${quoted('P. Kim Mã')}.`;

test('a sentence comes apart into the product’s words and what somebody wrote', () => {
  expect(quotedParts(sentence).map(({ text, isQuoted }) => [text, isQuoted])).toEqual([
    ['sent by ', false],
    ['Tổ tổng hợp', true],
    [' for ', false],
    ['P. Kim Mã', true],
    ['.', false],
  ]);
});

test('without its marks it reads the same', () => {
  expect(unquoted(sentence)).toBe('sent by Tổ tổng hợp for P. Kim Mã.');
  expect(quotedParts('nothing of anybody’s')).toHaveLength(1);
});
