import { expect, test } from 'vitest';

import { shortNames } from './short-names.ts';

test('names lose the words that their heading already says', () => {
  expect(
    shortNames([
      'Trung tâm Bồi dưỡng chính trị',
      'Cán bộ nhập liệu P. Phúc Xá',
      'Cán bộ nhập liệu P. Trúc Bạch',
    ]),
  ).toEqual(['Trung tâm Bồi dưỡng chính trị', 'P. Phúc Xá', 'P. Trúc Bạch']);
});

test('a name that stands alone stays whole', () => {
  expect(shortNames(['Thường trực Quận ủy'])).toEqual(['Thường trực Quận ủy']);
  expect(shortNames([])).toEqual([]);
});
