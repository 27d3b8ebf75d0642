import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';

import { GridSample } from '../../gallery/grid-sample.tsx';

// Colours need a real browser: gallery/shoot.mjs checks them there.
const violations = async () => {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

test('axe finds nothing wrong, at rest, in an edit and with the sheet open', async () => {
  const user = userEvent.setup();
  render(<GridSample />);
  expect(await violations()).toEqual([]);
  await user.tab();
  await user.keyboard('12');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12');
  expect(await violations()).toEqual([]);
  await user.keyboard('{Enter}?');
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(await violations()).toEqual([]);
});
