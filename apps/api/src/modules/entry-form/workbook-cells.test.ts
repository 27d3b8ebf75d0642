import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { workbookCells } from './workbook-cells.ts';

test('cells far out of any form are not looked at', async () => {
  const cells = new Map([
    ['0,0', { value: 1, type: 'number' as const }],
    ['1048000,16000', { value: 2, type: 'number' as const }],
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [], cells }] });
  const read = await workbookCells(bytes, ['A']);
  expect(read.get('A')).toEqual(new Map([['0,0', { kind: 'number', value: 1, isPercent: false }]]));
});
