import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { focused, renderGrid } from './testing/small-grid.tsx';

const selected = (container: HTMLElement) =>
  [...container.querySelectorAll('td[aria-selected="true"]')].map((cell) => cell.textContent);

test('a press stands on a cell, a double press edits at the end of its text', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG12', 1));
  expect(focused()).toBe('TG12 1');
  await user.dblClick(cell('TG01', 1));
  await user.keyboard('5{Enter}');
  expect(log).toEqual(['edit TG01.actual 45']);
});

test('a second press on the same cell still lets the next letter replace', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG12', 1));
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('7{Enter}');
  expect(log).toEqual(['edit TG12.actual 7']);
});

test('dragging extends the range, and so does a press with Shift', async () => {
  const { user, cell, container } = renderGrid();
  await user.pointer([
    { target: cell('TG01', 0), keys: '[MouseLeft>]' },
    { target: cell('TG12', 1) },
    { keys: '[/MouseLeft]' },
    { target: cell('XD01', 3) },
  ]);
  expect(selected(container)).toHaveLength(4);
  await user.keyboard('{Shift>}');
  await user.click(cell('XD01', 0));
  expect(selected(container)).toHaveLength(3);
});

test('the heading of a row or a column selects all of it, the corner everything', async () => {
  const { user, container } = renderGrid();
  await user.click(screen.getByRole('rowheader', { name: 'TG12' }));
  expect(selected(container)).toHaveLength(4);
  await user.click(screen.getByRole('columnheader', { name: 'Thực hiện' }));
  expect(selected(container)).toHaveLength(3);
  expect(focused()).toBe('TG01 1');
  await user.click(screen.getByRole('columnheader', { name: 'Mã số' }));
  expect(selected(container)).toHaveLength(12);
});

test('the heading of a group selects nothing', async () => {
  const { user, cell, container } = renderGrid();
  await user.click(cell('TG12', 0));
  await user.click(screen.getByText('B'));
  expect(selected(container)).toEqual(['230']);
});

test('a finger edits with one tap', async () => {
  const { user, cell, log } = renderGrid();
  await user.pointer({ target: cell('TG01', 1), keys: '[TouchA]' });
  await user.keyboard('5{Enter}');
  expect(log).toEqual(['edit TG01.actual 45']);
});
