import { useState } from 'react';

import { DataTable } from '../src/data-table/data-table.tsx';
import type { TableSort } from '../src/data-table/data-table-model.ts';
import { StatusBadge } from '../src/status-badge/status-badge.tsx';
import type { Tone } from '../src/status-badge/tone.ts';
import { TONE_WORDS } from './samples.ts';

const ROWS = (
  [
    ['P. Trúc Bạch', 'Quy mô nhỏ', 140, 68, 'neutral-good'],
    ['P. Nguyễn Trung Trực', 'Quy mô nhỏ', 150, 54, 'danger'],
    ['P. Đội Cấn', 'Quy mô vừa', 210, null, 'missing'],
    ['P. Giảng Võ', 'Quy mô vừa', 230, 115, 'neutral-good'],
    ['P. Vĩnh Phúc', 'Quy mô lớn', 250, 265, 'positive-strong'],
    ['P. Thành Công', 'Quy mô lớn', 1280.5, 601.25, 'caution'],
  ] as const
).map(([unit, size, target, actual, tone]) => ({ unit, size, target, actual, tone: tone as Tone }));

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1, style: 'percent' });

const status = ({ tone }: (typeof ROWS)[number]) => (
  <StatusBadge tone={tone} plain>
    {TONE_WORDS[tone]}
  </StatusBadge>
);

/** A table with groups, totals and sorting by name. */
export function TableSample() {
  const [sort, setSort] = useState<TableSort>();
  const turn = sort?.direction === 'descending' ? -1 : 1;
  const rows = sort ? ROWS.toSorted((a, b) => turn * a.unit.localeCompare(b.unit, 'vi')) : ROWS;
  return (
    <DataTable
      caption="Tin, bài đăng trên các phương tiện thông tin, 6 tháng đầu năm 2017"
      rows={rows}
      rowKey={(row) => row.unit}
      {...(sort ? { sort } : { groupOf: (row: (typeof ROWS)[number]) => row.size })}
      onSort={setSort}
      density="compact"
      columns={[
        {
          id: 'unit',
          header: 'Đảng ủy phường',
          cell: (row) => row.unit,
          rowHeader: true,
          sortable: true,
          footer: 'Toàn quận (12/14 phường)',
        },
        {
          id: 'target',
          header: 'Chỉ tiêu năm',
          cell: (row) => number.format(row.target),
          numeric: true,
          footer: '2.260,5',
        },
        {
          id: 'actual',
          header: 'Thực hiện 6 tháng',
          cell: (row) => (row.actual === null ? '–' : number.format(row.actual)),
          numeric: true,
          footer: '1.103,3',
        },
        {
          id: 'percent',
          header: '% kế hoạch',
          cell: (row) => (row.actual === null ? '–' : percent.format(row.actual / row.target)),
          numeric: true,
          footer: '48,8%',
        },
        {
          id: 'status',
          header: 'Tình trạng',
          cell: status,
        },
      ]}
    />
  );
}
