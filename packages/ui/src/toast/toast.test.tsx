import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { ToastProvider, useToast, type Toast } from './toast.tsx';

function Save({ toast }: { readonly toast: Toast }) {
  const show = useToast();
  return (
    <button type="button" onClick={() => show(toast)}>
      Lưu
    </button>
  );
}

function renderSave(toast: Toast = { text: 'Đã lưu' }) {
  render(
    <ToastProvider label="Thông báo" dismissLabel="Đóng">
      <Save toast={toast} />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Lưu' }));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

test('a message is read out politely and leaves by itself', () => {
  renderSave();
  const region = screen.getByRole('region', { name: 'Thông báo' });
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(region.textContent).toContain('Đã lưu');
  pass(8000);
  expect(screen.queryByText('Đã lưu')).toBeNull();
});

test('a message that is being read stays', () => {
  renderSave();
  fireEvent.mouseEnter(screen.getByText('Đã lưu'));
  pass(20_000);
  expect(screen.getByText('Đã lưu')).toBeTruthy();
  fireEvent.mouseLeave(screen.getByText('Đã lưu'));
  pass(8000);
  expect(screen.queryByText('Đã lưu')).toBeNull();
});

test('its action runs once and takes the message away', () => {
  const onSelect = vi.fn<() => void>();
  renderSave({ text: 'Đã xóa', action: { label: 'Hoàn tác', onSelect } });
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(onSelect).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã xóa')).toBeNull();
});
