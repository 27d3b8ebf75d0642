import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { Matrix } from './matrix.tsx';

const columns = [
  { id: 'TG01', label: 'TG01', longLabel: 'Tỷ lệ học tập nghị quyết', group: 'A' },
  { id: 'TG12', label: 'TG12', longLabel: 'Tin, bài', group: 'A' },
  { id: 'KT01', label: 'KT01', longLabel: 'Thu ngân sách', group: 'B' },
];
const rows = ['Trúc Bạch', 'Đội Cấn'].map((label) => ({
  id: label,
  label,
  cells: [
    { tone: 'neutral-good' as const, word: 'Đúng tiến độ', text: '98' },
    { tone: 'danger' as const, word: 'Nguy cơ', text: '36' },
    { tone: 'missing' as const, word: 'Chưa có số liệu' },
  ],
}));

const here = () => document.activeElement?.getAttribute('aria-label');

function renderMatrix() {
  const opened: string[] = [];
  render(
    <Matrix
      label="Phường × chỉ tiêu"
      corner="Đơn vị"
      rows={rows}
      columns={columns}
      selected={{ rowId: 'Trúc Bạch', columnId: 'TG12' }}
      onSelect={(rowId, columnId) => opened.push(`${rowId} ${columnId}`)}
      renderRowHeader={(row, tabIndex) => (
        <a href={`/${row.id}`} tabIndex={tabIndex}>
          {row.label}
        </a>
      )}
    />,
  );
  return opened;
}

test('a cell is read as its status in words and its number', () => {
  renderMatrix();
  const grid = screen.getByRole('grid', { name: 'Phường × chỉ tiêu' });
  const row = within(grid).getByRole('row', { name: /Đội Cấn/ });
  const names = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.getAttribute('aria-label'));
  expect(names).toEqual(['Đúng tiến độ, 98', 'Nguy cơ, 36', 'Chưa có số liệu']);
  expect(within(grid).getByRole('columnheader', { name: 'Tin, bài' })).toBeTruthy();
  expect(within(row).getByRole('rowheader', { name: 'Đội Cấn' })).toBeTruthy();
});

test('the open cell, and no other, is selected', () => {
  renderMatrix();
  const selected = screen
    .getAllByRole('cell')
    .filter((cell) => cell.getAttribute('aria-selected') === 'true');
  expect(selected.map((cell) => cell.getAttribute('aria-label'))).toEqual(['Nguy cơ, 36']);
});

test('the whole grid is one tab stop, the arrows travel, headers with links take the focus', async () => {
  renderMatrix();
  const user = userEvent.setup();
  await user.tab();
  expect(here()).toBe('Đúng tiến độ, 98');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(here()).toBe('Nguy cơ, 36');
  expect(document.activeElement?.closest('tr')?.textContent).toContain('Đội Cấn');
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Đội Cấn' }));
  await user.keyboard('{End}{ArrowUp}{ArrowUp}');
  expect(here()).toBe('Thu ngân sách');
  expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('Enter, Space and a click open a cell', async () => {
  const opened = renderMatrix();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{Enter}{ArrowRight} ');
  const missing = screen.getAllByRole('cell', { name: 'Chưa có số liệu' })[1];
  await user.click(missing!);
  expect(opened).toEqual(['Trúc Bạch TG01', 'Trúc Bạch TG12', 'Đội Cấn KT01']);
  expect(document.activeElement).toBe(missing);
});
