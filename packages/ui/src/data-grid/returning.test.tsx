import { render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';

import { focused, renderGrid } from './testing/small-grid.tsx';

/** Gives the focus back while React takes it away, as a closing dialog does: React hears nothing of that focus. */
function GivesBack({ to }: { readonly to: HTMLElement }) {
  useLayoutEffect(() => () => to.focus(), [to]);
  return <button type="button">Đóng</button>;
}

test('after a dialog gave the focus back, Enter goes on to the next cell', async () => {
  const { user, cell, log } = renderGrid();
  await user.click(cell('TG01', 1));
  const dialog = render(<GivesBack to={screen.getByRole('textbox')} />);
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  dialog.unmount();
  expect(focused()).toBe('TG01 1');
  await user.keyboard('8{Enter}');
  expect(log).toEqual(['edit TG01.actual 8']);
  expect(focused()).toBe('TG12 1');
});
