import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { Dialog } from './dialog.tsx';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Trả lại
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Đề nghị bổ sung"
        closeLabel="Đóng"
        footer={<button type="button">Gửi</button>}
      >
        Nêu lý do
      </Dialog>
    </>
  );
}

test('an open dialog is modal and named by its title; closed it is not there', async () => {
  render(<Example />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }));
  const dialog = screen.getByRole('dialog', { name: 'Đề nghị bổ sung' });
  expect(dialog.hasAttribute('open')).toBe(true);
});

test('the cross closes it', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }));
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the browser asking to cancel, as Escape does, closes it', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('button', { name: 'Trả lại' }));
  const cancel = new Event('cancel', { cancelable: true });
  screen.getByRole('dialog').dispatchEvent(cancel);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(cancel.defaultPrevented).toBe(true);
});
