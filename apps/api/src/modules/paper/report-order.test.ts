import { describe, expect, test } from 'vitest';

import { aReportRow } from './testing/report-row.ts';
import { orderedLines } from './report-order.ts';

const area = (code: string, block: 'A' | 'B', displayOrder: number) => ({
  id: '00000000-0000-4000-8000-000000000000',
  code,
  block,
  name: `Lĩnh vực ${code}`,
  nameEn: code,
  displayOrder,
});

describe('the lines of a report', () => {
  test('stand by block and area, numbered through, parts under their whole', () => {
    const rows = [
      aReportRow(1, { areaCode: 'Y', block: 'B' }),
      aReportRow(2, { areaCode: 'X' }),
      aReportRow(3, { areaCode: 'X' }),
      aReportRow(4, { areaCode: 'X', ofWhichId: aReportRow(2).indicator.id }),
    ];
    const lines = orderedLines({ areas: [area('Y', 'B', 2), area('X', 'A', 1)], rows });
    expect(lines.map((line) => [line.number, nameOf(line)])).toEqual([
      ['A', 'Công tác tuyên giáo, xây dựng Đảng'],
      ['I', 'Lĩnh vực X'],
      ['1', 'Chỉ tiêu 2'],
      ['1.1', 'Chỉ tiêu 4'],
      ['2', 'Chỉ tiêu 3'],
      ['B', 'Chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh (theo dõi, phục vụ tuyên truyền)'],
      ['II', 'Lĩnh vực Y'],
      ['3', 'Chỉ tiêu 1'],
    ]);
  });

  test('hold a row whose area or whole the report does not name', () => {
    const rows = [aReportRow(1, { areaCode: 'GONE', ofWhichId: aReportRow(9).indicator.id })];
    expect(orderedLines({ areas: [], rows }).map(nameOf)).toContain('Chỉ tiêu 1');
  });
});

const nameOf = (line: ReturnType<typeof orderedLines>[number]) =>
  line.kind === 'indicator' ? line.row.indicator.name : line.name;
