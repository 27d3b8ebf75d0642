import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { copiedCells } from './copied-cells.ts';

describe('a block copied from a spreadsheet', () => {
  test.for([
    ['one cell', '1.860', [['1.860']]],
    [
      'Excel ends its last line',
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'LibreOffice and Google Sheets do not',
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'blanks keep their places',
      '\t\n\t5',
      [
        ['', ''],
        ['', '5'],
      ],
    ],
    ['an empty last row was copied too', '5\n\n', [['5'], ['']]],
    ['a line break inside a cell', '"dòng 1\ndòng 2"\t7', [['dòng 1\ndòng 2', '7']]],
    ['marks inside a quoted cell', '"Chỉ thị ""05"""\t1', [['Chỉ thị "05"', '1']]],
    ['a mark that nothing closes', '"Chỉ thị 05\t1', [['"Chỉ thị 05', '1']]],
    ['a word in marks before more text', '"A" và B\t1', [['"A" và B', '1']]],
    ['an empty quoted cell', '""\t1', [['', '1']]],
    ['rows of different length', '1\t2\t3\n4', [['1', '2', '3'], ['4']]],
    ['nothing', '', []],
  ] as const)('%s', ([, text, cells]) => {
    expect(copiedCells(text)).toEqual(cells);
  });

  test('whatever a spreadsheet writes is read back cell by cell', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', 'ố') });
    const block = fc.tuple(fc.nat(3), fc.nat(3)).chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns + 1, maxLength: columns + 1 }), {
        minLength: rows + 1,
        maxLength: rows + 1,
      }),
    );
    fc.assert(
      fc.property(block, (cells) => {
        const text = cells.map((row) => row.map(asCopied).join('\t')).join('\n');
        expect(copiedCells(`${text}\n`)).toEqual(cells);
      }),
    );
  });
});

/** As Excel writes a cell on the clipboard. */
const asCopied = (cell: string): string =>
  /["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
