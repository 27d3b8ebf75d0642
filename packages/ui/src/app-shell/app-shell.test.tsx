import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { AppNav } from './app-nav.tsx';
import { AppShell } from './app-shell.tsx';

const items = ['Tổng quan', 'Báo cáo', 'Nhiệm vụ', 'Hội nghị', 'Đơn vị', 'Chỉ tiêu'].map(
  (label, at) => ({ id: label, href: `/${at}`, label, current: at === 1 }),
);

function renderShell() {
  render(
    <AppShell
      skipLabel="Bỏ qua điều hướng"
      brand="Tiến Độ"
      nav={<AppNav label="Chính" moreLabel="Thêm" moreIcon={null} items={items} />}
    >
      <h1>Báo cáo</h1>
    </AppShell>,
  );
}

test('the first stop of the keyboard skips to main', async () => {
  renderShell();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Bỏ qua điều hướng');
  expect(document.activeElement?.getAttribute('href')).toBe('#main');
  expect(screen.getByRole('main').id).toBe('main');
});

test('the current place, and no other, is marked as the page', () => {
  renderShell();
  const links = within(screen.getByRole('navigation', { name: 'Chính' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
    null,
    'page',
    null,
    null,
    null,
    null,
  ]);
});

test('the folded items open by their button and close by Escape', async () => {
  renderShell();
  const more = screen.getByRole('button', { name: 'Thêm' });
  expect(more.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(more);
  expect(more.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{Escape}');
  expect(more.getAttribute('aria-expanded')).toBe('false');
});

test('a router makes its own links from the given properties', () => {
  render(
    <AppNav
      label="Chính"
      moreLabel="Thêm"
      moreIcon={null}
      items={items.slice(0, 2)}
      renderLink={(item, { children, ...props }) => (
        <a {...props} data-router={item.id}>
          {children}
        </a>
      )}
    />,
  );
  expect(screen.getByRole('link', { name: 'Báo cáo' }).dataset['router']).toBe('Báo cáo');
});
