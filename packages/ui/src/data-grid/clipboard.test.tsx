import { expect, test } from 'vitest';

import { renderGrid } from './testing/small-grid.tsx';

const copied = async (data: DataTransfer | undefined) => data?.getData('text/plain');

test('one cell is copied as its text, a range as a table for a spreadsheet', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG01', 1));
  expect(await copied(await user.copy())).toBe('4');
  await user.click(cell('TG01', 0));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
  expect(await copied(await user.copy())).toBe('10\t4\r\n230\t115');
});

test('a note that begins like a formula is copied as text, and comes back into a grid as it was', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('=1+1{Enter}');
  await user.click(cell('TG01', 1));
  const data = await user.copy();
  expect(await copied(data)).toBe("'=1+1");
  await user.click(cell('TG12', 1));
  await user.paste(data);
  expect(log.at(-1)).toBe('paste =1+1 TG12.actual to TG12.actual');
});

test('a negative number is copied as it is written', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('-1.234,5{Enter}');
  await user.click(cell('TG01', 1));
  expect(await copied(await user.copy())).toBe('-1.234,5');
});

test('a cut copies, and asks to clear what may be cleared', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 0));
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(await copied(await user.cut())).toBe('10\t4');
  expect(log).toEqual(['clear TG01.actual']);
});

test('a paste is handed over with the upper left cell of the range', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG12', 2));
  await user.keyboard('{Shift>}{ArrowUp}{ArrowLeft}{/Shift}');
  await user.paste('1\t2');
  expect(log).toEqual(['paste 1\t2 TG01.actual to TG12.state']);
});

test('inside an edit the clipboard is the field’s', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('{F2}');
  await user.paste('2');
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit TG01.actual 42']);
});

test('a paste elsewhere on the page is none of the grid’s', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.tab();
  await user.keyboard('{Escape}');
  await user.tab();
  await user.paste('2');
  expect(log).toEqual([]);
});
