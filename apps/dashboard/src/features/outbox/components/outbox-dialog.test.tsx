import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ApiError, NetworkError } from '../../../lib/api-error.ts';
import type { OutboxWire } from '../../../lib/outbox/outbox-ports.ts';
import { memoryStore } from '../../../lib/outbox/memory-store.ts';
import { aDesk } from '../../../testing/form-desk.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { testIndicatorId } from '../../../testing/submission-builder.ts';
import { OutboxButton } from './outbox-button.tsx';

/** The header of somebody whose one written figure meets `reason`. */
async function written(reason: Error, isKept = true) {
  const store = memoryStore();
  const fails = async () => {
    throw reason;
  };
  const wire: OutboxWire = { save: fails, read: fails };
  const { outbox } = aDesk(wire, store);
  const open = { accountId: 'account', outbox, drafts: store.drafts, isKept: () => isKept };
  await renderScreen(<OutboxButton open={open} />);
  await outbox.write({
    address: { halfYear: '2017-H1', unitId: 'unit', indicatorId: testIndicatorId(1) },
    label: { unit: 'Trúc Bạch', unitCode: 'code:00004', indicator: 'Tin, bài' },
    family: 'one',
    version: 0,
    body: { state: 'reported', value: '1234.5', quality: 'official' },
    at: new Date(Date.now() - 180_000).toISOString(),
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '01 ô chờ gửi' }));
  return { user, outbox, dialog: screen.getByRole('dialog', { name: 'Số liệu chờ gửi' }) };
}

test('each figure that waits says which it is, how old, and why it waits', async () => {
  const { dialog } = await written(new NetworkError('cut'));
  const item = within(dialog).getByRole('listitem');
  expect(item.textContent).toContain('Tin, bài: 1.234,5');
  expect(item.textContent).toContain('nhập 3 phút trước');
  expect(item.textContent).toContain('Sẽ tự gửi lại. Không kết nối được với máy chủ.');
});

test('a refusal is said in the words of the server', async () => {
  const { dialog } = await written(new ApiError(409, { code: 'figure.report-locked' }));
  expect(within(dialog).getByRole('listitem').textContent).toMatch(/Không ghi được\. .*chốt/u);
});

test('it is given up only when asked twice', async () => {
  const { dialog, outbox, user } = await written(new NetworkError('cut'));
  await user.click(within(dialog).getByRole('button', { name: 'Bỏ số này' }));
  await user.click(within(dialog).getByRole('button', { name: 'Giữ lại' }));
  expect(outbox.posts().size).toBe(1);
  await user.click(within(dialog).getByRole('button', { name: 'Bỏ số này' }));
  await user.click(within(dialog).getByRole('button', { name: 'Bỏ hẳn' }));
  await within(dialog).findByText('Không còn số nào chờ.');
});

test('where the browser keeps nothing it says so', async () => {
  const { dialog } = await written(new NetworkError('cut'), false);
  expect(within(dialog).getByRole('note').textContent).toContain('không giữ được gì');
});
