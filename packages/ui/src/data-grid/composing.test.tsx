import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { focused, renderGrid } from './testing/small-grid.tsx';

const field = () => screen.getByRole<HTMLInputElement>('textbox');

/** A key while an input method composes, as Chromium reports it, and the text it leaves in the field. */
function compose(text: string) {
  fireEvent.keyDown(field(), { key: 'Process', keyCode: 229, isComposing: true });
  fireEvent.input(field(), { target: { value: text }, isComposing: true });
}

function beginTelex() {
  fireEvent.keyDown(field(), { key: 'Process', keyCode: 229 });
  fireEvent.compositionStart(field());
}

test('a letter composed on a cell one has just come to is neither lost nor doubled', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  const before = field();
  beginTelex();
  compose('a');
  compose('â');
  expect(field()).toBe(before);
  expect(field().value).toBe('â');
  fireEvent.compositionEnd(field(), { data: 'â' });
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit TG01.actual â']);
});

test('the Enter that ends a composition does not leave the cell, in Safari neither', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  beginTelex();
  compose('đ');
  fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13, isComposing: true });
  fireEvent.compositionEnd(field(), { data: 'đ' });
  fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
  expect(focused()).toBe('TG01 1');
  expect(log).toEqual([]);
  await user.keyboard('{Enter}');
  expect(log).toEqual(['edit TG01.actual đ']);
});

test('a typing aid that deletes and types again (UniKey) corrects inside the edit', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  await user.keyboard('a{Backspace}ấ{Enter}');
  expect(log).toEqual(['edit TG01.actual ấ']);
});

test('what the caller changes meanwhile does not disturb a composition', async () => {
  const { user, cell } = renderGrid();
  await user.click(cell('TG12', 1));
  beginTelex();
  compose('ư');
  screen.getByRole('button', { name: 'Bỏ hàng đầu' }).click();
  await expect.poll(() => screen.queryByRole('rowheader', { name: 'TG01' })).toBeNull();
  expect(field().value).toBe('ư');
});
