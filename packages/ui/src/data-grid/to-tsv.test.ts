import { expect, test } from 'vitest';

import { toTsv } from './to-tsv.ts';

test.each([
  ['one cell is its bare text', [['1.234,5']], '1.234,5'],
  [
    'cells are parted by tabs, rows by line ends',
    [
      ['1', '2'],
      ['3', ''],
    ],
    '1\t2\r\n3\t',
  ],
  ['a line end inside a cell is quoted', [['a\nb', 'c']], '"a\nb"\tc'],
  ['a tab inside a cell is quoted', [['a\tb']], '"a\tb"'],
  ['quotes inside a quoted cell are doubled', [['a "b"\nc']], '"a ""b""\nc"'],
  ['quotes elsewhere stay as they are', [['a "b"']], 'a "b"'],
  ['a leading quote is not read as a quotation', [['"b" a']], '"""b"" a"'],
])('%s', (_, rows, text) => {
  expect(toTsv(rows)).toBe(text);
});
