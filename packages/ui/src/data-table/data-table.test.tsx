import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { DataTable } from './data-table.tsx';
import type { DataTableColumn, TableSort } from './data-table-model.ts';

interface Row {
  readonly unit: string;
  readonly size: string;
  readonly value: string;
}

const rows: readonly Row[] = [
  { unit: 'Trúc Bạch', size: 'Nhỏ', value: '68' },
  { unit: 'Điện Biên', size: 'Nhỏ', value: '71' },
  { unit: 'Ngọc Hà', size: 'Lớn', value: '130' },
];

const columns: readonly DataTableColumn<Row>[] = [
  {
    id: 'unit',
    header: 'Đơn vị',
    cell: (row) => row.unit,
    rowHeader: true,
    sortable: true,
    footer: 'Cộng',
  },
  { id: 'value', header: 'Thực hiện', cell: (row) => row.value, numeric: true, footer: '269' },
];

const table = {
  caption: 'Tin, bài theo phường',
  columns,
  rowKey: (row: Row) => row.unit,
};

test('the table is named, its rows and columns have headers', () => {
  render(<DataTable {...table} rows={rows} />);
  const named = screen.getByRole('table', { name: 'Tin, bài theo phường' });
  expect(within(named).getByRole('rowheader', { name: 'Ngọc Hà' })).toBeTruthy();
  expect(within(named).getAllByRole('columnheader')).toHaveLength(2);
  expect(within(named).getByRole('rowheader', { name: 'Cộng' })).toBeTruthy();
});

test('the scrolling region is named and takes the keyboard', async () => {
  render(<DataTable {...table} rows={rows} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Tin, bài theo phường' }));
});

test('a header says how it is sorted, a second press turns it round', async () => {
  const sorts: TableSort[] = [];
  const sort = { columnId: 'unit', direction: 'ascending' } as const;
  render(<DataTable {...table} rows={rows} sort={sort} onSort={(next) => sorts.push(next)} />);
  const header = screen.getByRole('columnheader', { name: 'Đơn vị' });
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  await userEvent.click(within(header).getByRole('button', { name: 'Đơn vị' }));
  expect(sorts).toEqual([{ columnId: 'unit', direction: 'descending' }]);
});

test('rows of one group stand under their heading', () => {
  render(<DataTable {...table} rows={rows} groupOf={(row) => row.size} />);
  const order = screen.getAllByRole('row').map((row) => row.firstElementChild?.textContent);
  expect(order).toEqual(['Đơn vị', 'Nhỏ', 'Trúc Bạch', 'Điện Biên', 'Lớn', 'Ngọc Hà', 'Cộng']);
});

test('no rows: the reason stands in the table', () => {
  render(<DataTable {...table} rows={[]} empty="Chưa có đơn vị nào gửi" />);
  expect(screen.getByRole('cell', { name: 'Chưa có đơn vị nào gửi' })).toBeTruthy();
});
