import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { renderScreen } from '../testing/render.tsx';
import { ApiError, NetworkError } from './api-error.ts';
import { ScreenFailure } from './screen-state.tsx';

const failed = (error: unknown) =>
  renderScreen(<ScreenFailure error={error} onRetry={vi.fn<() => void>()} />);
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const retry = () => screen.queryByRole('button', { name: 'Thử lại' });

test.each([
  [404, 'meeting.not-found'],
  [422, 'request.invalid'],
] as const)('an address that names nothing is not found: %i %s', async (status, code) => {
  await failed(new ApiError(status, { code }));
  expect(title()).toBe('Không có trang này');
  expect(retry()).toBeNull();
  expect(screen.queryByText(/mục được đánh dấu/u)).toBeNull();
});

test('an address that names two units says so and is not taken for one that names none', async () => {
  await failed(new ApiError(422, { code: 'unit.code-ambiguous' }));
  expect(title()).toBe('Chưa mở được trang này');
});

test('what one may not open is not offered again: it would be refused again', async () => {
  await failed(new ApiError(403, { code: 'auth.forbidden', requestId: 'r-1' }));
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Đồng chí không có quyền');
  expect(alert.textContent).toContain('r-1');
  expect(retry()).toBeNull();
});

test.each([new ApiError(503, { code: 'database.busy' }), new NetworkError(new TypeError('fetch'))])(
  'what may pass can be tried again: %s',
  async (error) => {
    await failed(error);
    expect(retry()).not.toBeNull();
  },
);
