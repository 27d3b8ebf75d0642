import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { DisclosureMenu } from './disclosure-menu.tsx';

function renderMenu() {
  const chosen: string[] = [];
  const actions = ['CSV', 'PNG'].map((label) => ({
    id: label,
    label,
    onSelect: () => chosen.push(label),
  }));
  render(
    <>
      <DisclosureMenu label="Tải xuống" actions={actions} />
      <button type="button">Khác</button>
    </>,
  );
  return {
    chosen,
    button: screen.getByRole('button', { name: 'Tải xuống' }),
    user: userEvent.setup(),
  };
}

test('the button says whether its list is open, and Tab walks into the list', async () => {
  const { button, user } = renderMenu();
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.tab();
  await user.keyboard('{Enter}{Tab}');
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'CSV' }));
});

test('choosing does the thing, closes the list and gives the focus back', async () => {
  const { chosen, button, user } = renderMenu();
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'PNG' }));
  expect(chosen).toEqual(['PNG']);
  expect(screen.queryByRole('button', { name: 'PNG' })).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('Escape closes it and gives the focus back; leaving it closes it too', async () => {
  const { button, user } = renderMenu();
  await user.click(button);
  await user.keyboard('{Tab}{Escape}');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button);
  await user.click(button);
  await user.click(screen.getByRole('button', { name: 'Khác' }));
  expect(button.getAttribute('aria-expanded')).toBe('false');
});
