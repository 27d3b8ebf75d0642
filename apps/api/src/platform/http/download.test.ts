import { expect, test } from 'vitest';

import { contentDisposition } from './download.ts';

test('a file is named in plain letters and in its own', () => {
  expect(contentDisposition('Biểu số 01 – Đảng ủy.xlsx')).toBe(
    `attachment; filename="Bieu so 01 _ Dang uy.xlsx"; filename*=UTF-8''Bi%E1%BB%83u%20s%E1%BB%91%2001%20%E2%80%93%20%C4%90%E1%BA%A3ng%20%E1%BB%A7y.xlsx`,
  );
});

test('nothing in a name leaves the header', () => {
  expect(contentDisposition('a"b\r\nx: y(1)')).toBe(
    `attachment; filename="a_b__x_ y(1)"; filename*=UTF-8''a%22b%0D%0Ax%3A%20y%281%29`,
  );
});
