import { expect, test } from 'vitest';

import { overview } from '../../../i18n/vi/overview.ts';
import { results } from '../../../i18n/vi/results.ts';
import { aCell, anIndicator } from '../../../testing/results-builder.ts';
import { resultCsvRows } from './result-csv.ts';

const words = { overview, results, language: 'vi', isYearEnd: false } as const;
const row = { id: '1', unitCode: 'code:1', name: 'Trúc Bạch', sent: true };

test('the file keeps the whole precision, with the decimal mark of its language', () => {
  const cell = aCell({ percentOfPlan: '412.595238', actual: '17329' });
  const [, line] = resultCsvRows(
    [{ indicator: anIndicator(), row: { ...row, cell }, status: 'Hoàn thành sớm' }],
    words,
  );
  expect(line).toContain('412,595238');
  expect(line).toContain('17329');
});

test('a blank stays empty and is no zero', () => {
  const [head, line] = resultCsvRows(
    [{ indicator: anIndicator(), row: { ...row, cell: null }, status: 'Chưa báo cáo' }],
    words,
  );
  expect(line).toHaveLength(head?.length ?? 0);
  expect(line?.[4]).toBe('');
});

test('at the year’s end the file speaks of the year and its target, of no mark', () => {
  const given = [{ indicator: anIndicator(), row: { ...row, cell: aCell() }, status: 'Không đạt' }];
  const [head, line] = resultCsvRows(given, { ...words, isYearEnd: true });
  expect(head).toContain('Thực hiện cả năm');
  expect(head?.join()).not.toMatch(/6 tháng|mốc/iu);
  expect(line).toHaveLength(head?.length ?? 0);
});
