import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { focused, renderGrid } from './testing/small-grid.tsx';

test('typing replaces what the cell held; Enter keeps it and goes down', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('72{Enter}');
  expect(log).toEqual(['edit TG01.actual 72']);
  expect(cell('TG01', 1).textContent).toBe('72');
  expect(focused()).toBe('TG12 1');
});

test('F2 goes on at the end of what the cell holds', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG12', 1));
  await user.keyboard('{F2}6{ArrowLeft}{ArrowLeft}9{Tab}');
  expect(log).toEqual(['edit TG12.actual 11956']);
  expect(focused()).toBe('XD01 1');
});

test('Escape gives up an edit and brings the old text back', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG12', 1));
  await user.keyboard('999{Escape}');
  expect(log).toEqual([]);
  expect(focused()).toBe('TG12 1');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('115');
  await user.keyboard('7{Enter}');
  expect(log).toEqual(['edit TG12.actual 7']);
});

test('a text that stays the same is no edit', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('4{Enter}{F2}{Enter}');
  expect(log).toEqual([]);
});

test('typed over, an arrow keeps the text and goes on', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('8{ArrowDown}');
  expect(log).toEqual(['edit TG01.actual 8']);
  expect(focused()).toBe('TG12 1');
});

test('going elsewhere on the page, or to another cell, keeps what was typed', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('8');
  await user.click(screen.getByRole('button', { name: 'Sau' }));
  await user.click(cell('TG12', 1));
  await user.keyboard('9');
  await user.click(cell('TG01', 0));
  expect(log).toEqual(['edit TG01.actual 8', 'edit TG12.actual 9']);
});

test('the browser deletes inside an edit; outside one Delete clears what may be cleared', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('12{Backspace}{Enter}');
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
  await user.click(cell('TG01', 0));
  await user.keyboard('{Backspace}');
  expect(log).toEqual(['edit TG01.actual 1', 'clear TG12.actual XD01.actual XD01.state']);
});

test('nothing can be typed where one may only read', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 0));
  await user.keyboard('5{F2}6{Enter}');
  await user.dblClick(cell('TG12', 0));
  expect(log).toEqual([]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a list of choices opens on F2, on a letter at the choice it begins; Enter keeps the choice', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('XD01', 2));
  expect(screen.queryByRole('combobox')).toBeNull();
  await user.keyboard('c');
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'XD01, Kết quả' });
  expect(list.value).toBe('missed');
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit XD01.state missed']);
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('a choice made by hand is kept at once, and the cell has the focus again', async () => {
  const { user, cell, log } = renderGrid();
  await user.dblClick(cell('XD01', 2));
  const list = screen.getByRole('combobox', { name: 'XD01, Kết quả' });
  await user.selectOptions(list, 'Chưa đạt');
  expect(log).toEqual(['edit XD01.state missed']);
  expect(focused()).toBe('XD01 2');
});

test('a choice an arrow key passes by is kept when the edit ends', async () => {
  const { user, cell, log } = renderGrid();
  await user.dblClick(cell('XD01', 2));
  await user.keyboard('{ArrowDown>}');
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'missed' } });
  await user.keyboard('{/ArrowDown}');
  expect(log).toEqual([]);
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit XD01.state missed']);
});

// An open list of the browser's keeps its keys to itself: the key that opened it is never seen to go up.
test.each(['{ArrowDown}', '{Alt>}{ArrowDown>}', '{ >}', '{F4>}'])(
  'after %s a choice made with the mouse is kept at once',
  async (keys) => {
    const { user, cell, log } = renderGrid();
    await user.dblClick(cell('XD01', 2));
    await user.keyboard(keys);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'missed' } });
    expect(log).toEqual(['edit XD01.state missed']);
    expect(screen.queryByRole('combobox')).toBeNull();
  },
);

test("an editor of the caller's takes the first letter, and can end itself", async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('XD01', 3));
  await user.keyboard('7');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'XD01, Ngày' }).value).toBe('7');
  await user.keyboard('1{Enter}');
  expect(log).toEqual(['edit XD01.own 71']);
  await user.keyboard('{F2}{F8}{F2}{F9}');
  expect(log).toEqual(['edit XD01.own 71', 'edit XD01.own 9']);
  expect(focused()).toBe('XD01 3');
});

test('Ctrl+D fills from the first row of the range, or from the row above', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}{Control>}d{/Control}');
  await user.click(cell('TG12', 1));
  await user.keyboard('{Control>}d{/Control}');
  await user.click(cell('TG01', 1));
  await user.keyboard('{Control>}d{/Control}');
  expect(log).toEqual(['fill TG01 TG12.actual XD01.actual XD01.state', 'fill TG01 TG12.actual']);
});

test('undo and redo are handed to the caller; inside an edit they are the field’s', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('{Control>}zy{Shift>}Z{/Shift}{/Control}{Meta>}z{/Meta}');
  await user.keyboard('{F2}{Control>}z{/Control}{Escape}');
  expect(log).toEqual(['undo', 'redo', 'redo', 'undo']);
});
