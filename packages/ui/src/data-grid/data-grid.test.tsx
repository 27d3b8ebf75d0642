import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { focused, renderGrid } from './testing/small-grid.tsx';

test('the grid is named, counted, and says how to get out of it', () => {
  renderGrid();
  const grid = screen.getByRole('grid', {
    name: 'Nhập số liệu',
    description: 'Nhấn ? để xem các phím tắt.',
  });
  expect(grid.getAttribute('aria-multiselectable')).toBe('true');
  expect(grid.getAttribute('aria-rowcount')).toBe('6');
  expect(grid.getAttribute('aria-colcount')).toBe('5');
  expect(within(grid).getAllByRole('row')).toHaveLength(6);
  expect(within(grid).getByRole('columnheader', { name: 'Thực hiện' })).toBeTruthy();
  expect(within(grid).getByRole('rowheader', { name: 'TG12' })).toBeTruthy();
  expect(within(grid).getAllByRole('rowgroup')).toHaveLength(3);
});

test('what cannot be typed into says so, what is wrong says what', () => {
  const { cell } = renderGrid();
  expect(cell('TG01', 0).getAttribute('aria-readonly')).toBe('true');
  expect(cell('TG01', 1).getAttribute('aria-readonly')).toBeNull();
  const wrong = cell('XD01', 1);
  expect(wrong.getAttribute('aria-invalid')).toBe('true');
  const description = document.getElementById(wrong.getAttribute('aria-describedby') ?? '');
  expect(description?.textContent).toBe('Không phải là số');
  expect(wrong.querySelector('svg')).not.toBeNull();
});

test('the whole grid is one tab stop, at first the first cell to type into', async () => {
  const { user, container } = renderGrid();
  await user.tab();
  await user.tab();
  expect(focused()).toBe('TG01 1');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'TG01, Thực hiện' }));
  const stops = container.querySelectorAll('[role=grid] :is([tabindex="0"], input, select)');
  expect(stops).toHaveLength(1);
});

test('the arrows carry the focus, over group headings too', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG12', 0));
  expect(document.activeElement).toBe(cell('TG12', 0));
  await user.keyboard('{ArrowDown}');
  expect(focused()).toBe('XD01 0');
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: 'XD01, Thực hiện', description: 'Không phải là số' }),
  );
});

test('Tab goes through the cells to type into, then out; Shift+Tab the same way back', async () => {
  const { user } = renderGrid();
  const seen: (string | null)[] = [];
  for (let step = 0; step < 7; step += 1) {
    await user.tab();
    seen.push(focused());
  }
  expect(seen).toEqual(['Trước', 'TG01 1', 'TG12 1', 'XD01 1', 'XD01 2', 'XD01 3', 'Sau']);
  await user.tab({ shift: true });
  expect(focused()).toBe('XD01 3');
});

test('after Escape the next Tab leaves from where one is', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('{Escape}');
  await user.tab();
  expect(focused()).toBe('Sau');
  await user.tab({ shift: true });
  expect(focused()).toBe('TG01 1');
  await user.tab();
  expect(focused()).toBe('TG12 1');
});

test('a question mark opens the sheet of shortcuts instead of being typed', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('?');
  const sheet = screen.getByRole('dialog', { name: 'Phím tắt của bảng' });
  expect(within(sheet).getByRole('rowheader', { name: 'fillDown' })).toBeTruthy();
});

test('the caller sees every key first and keeps those it takes', async () => {
  const seen: string[] = [];
  const { user, cell, log } = renderGrid(({ key }, { rowId, columnId }) => {
    seen.push(`${key} ${rowId}.${columnId}`);
    return key === '-' || key === 'ArrowDown';
  });
  await user.click(cell('TG01', 1));
  await user.keyboard('-{ArrowDown}5-');
  expect(seen).toEqual(['- TG01.actual', 'ArrowDown TG01.actual', '5 TG01.actual']);
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit TG01.actual 5-']);
});

test('when the row one stands on moves up, focus and range move with it', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG12', 1));
  screen.getByRole('button', { name: 'Bỏ hàng đầu' }).click();
  await expect.poll(() => screen.queryByRole('rowheader', { name: 'TG01' })).toBeNull();
  expect(focused()).toBe('TG12 1');
});

test('when that row goes away, the focus stays in the grid', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG01', 1));
  screen.getByRole('button', { name: 'Bỏ hàng đầu' }).click();
  await expect.poll(focused).toBe('TG12 1');
});
