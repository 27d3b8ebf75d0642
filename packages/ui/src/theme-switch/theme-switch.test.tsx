import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';

import { ThemeSwitch } from './theme-switch.tsx';
import { applyStoredTheme } from './use-theme.ts';

const labels = { system: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' };
const shown = () => document.documentElement.dataset['theme'];

beforeEach(() => {
  localStorage.clear();
  applyStoredTheme();
});

test('without a wish the device decides', () => {
  render(<ThemeSwitch label="Giao diện" labels={labels} />);
  expect(screen.getByRole('radio', { name: 'Theo thiết bị', checked: true })).toBeTruthy();
  expect(shown()).toBeUndefined();
});

test('a wish is shown at once and remembered; going back to the device forgets it', async () => {
  render(<ThemeSwitch label="Giao diện" labels={labels} />);
  await userEvent.click(screen.getByRole('radio', { name: 'Tối' }));
  expect(shown()).toBe('dark');
  expect(localStorage.getItem('tiendo.theme')).toBe('dark');
  await userEvent.click(screen.getByRole('radio', { name: 'Theo thiết bị' }));
  expect(shown()).toBeUndefined();
  expect(localStorage.getItem('tiendo.theme')).toBeNull();
});

test('a stored wish that means nothing is no wish', () => {
  localStorage.setItem('tiendo.theme', 'sepia');
  applyStoredTheme();
  expect(shown()).toBeUndefined();
});
