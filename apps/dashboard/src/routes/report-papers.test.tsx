import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { renderScreen } from '../testing/render.tsx';
import { reportPapers } from './report-papers.tsx';

test('a press on the button before its menu has come opens the menu when it comes', async () => {
  const seat = { halfYear: '2017-H1', unit: 'u', canFill: true, onReading: () => undefined };
  await renderScreen(reportPapers(seat));
  const button = await screen.findByRole('button', { name: 'Biểu và tệp' });
  expect(button.closest('[aria-busy="true"]')).not.toBeNull();
  await userEvent.click(button);
  expect(await screen.findByRole('button', { name: 'Nạp biểu…' })).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
});
