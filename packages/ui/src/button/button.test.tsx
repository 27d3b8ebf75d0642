import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { Button } from './button.tsx';

function press(button: Parameters<typeof Button>[0]) {
  let presses = 0;
  render(<Button {...button} onClick={() => (presses += 1)} />);
  return async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button'));
    await user.keyboard('{Enter} ');
    return presses;
  };
}

test('a button is pressed by mouse, Enter and Space', async () => {
  expect(await press({ children: 'Gửi' })()).toBe(3);
});

test('a busy button keeps its name, says so, and ignores presses', async () => {
  const presses = press({ children: 'Gửi', busy: true });
  expect(screen.getByRole('button', { name: 'Gửi' }).getAttribute('aria-busy')).toBe('true');
  expect(await presses()).toBe(0);
});

test('a button that may not be pressed can be reached and tells why', async () => {
  const presses = press({ children: 'Gửi', disabledReason: 'Kỳ đã chốt' });
  const button = screen.getByRole('button', { name: 'Gửi', description: 'Kỳ đã chốt' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(await presses()).toBe(0);
  expect(document.activeElement).toBe(button);
});

test('a blocked submit button does not submit its form', async () => {
  let submits = 0;
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submits += 1;
      }}
    >
      <Button type="submit" disabledReason="Thiếu số liệu">
        Gửi
      </Button>
    </form>,
  );
  await userEvent.click(screen.getByRole('button'));
  expect(submits).toBe(0);
});
