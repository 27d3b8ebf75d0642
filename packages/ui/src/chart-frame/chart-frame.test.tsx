import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ChartFrame, type ChartFrameState } from './chart-frame.tsx';

function frame(state?: ChartFrameState) {
  return (
    <ChartFrame
      title="3 phường chậm tiến độ"
      level={3}
      subtitle="15/12/2016–14/6/2017"
      source="Nguồn: báo cáo của phường"
      chart={<img src="data:," alt="biểu đồ" />}
      table={<table aria-label="bảng" />}
      viewLabels={{ group: 'Cách xem', chart: 'Biểu đồ', table: 'Bảng' }}
      downloads={{ label: 'Tải xuống', actions: [] }}
      height={200}
      {...(state && { state })}
    />
  );
}

test('the finding is the heading, at the level of its place', () => {
  render(frame());
  expect(screen.getByRole('heading', { level: 3, name: '3 phường chậm tiến độ' })).toBeTruthy();
});

test('the keyboard meets the view first, then the downloads', async () => {
  render(frame());
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Biểu đồ' }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Bảng', checked: true })).toBeTruthy();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tải xuống' }));
});

test('both chart and table stay on the page for the printer', () => {
  render(frame());
  expect(screen.getByRole('img', { name: 'biểu đồ' })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'bảng' })).toBeTruthy();
});

test('loading is announced and offers nothing that is not there', () => {
  render(frame({ kind: 'loading', label: 'Đang tải' }));
  expect(screen.getByRole('status').textContent).toBe('Đang tải');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('an error is an alert that can be retried', async () => {
  let tries = 0;
  render(
    frame({
      kind: 'error',
      message: 'Không tải được',
      retryLabel: 'Thử lại',
      onRetry: () => (tries += 1),
    }),
  );
  expect(screen.getByRole('alert').textContent).toContain('Không tải được');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(tries).toBe(1);
});

test('an empty chart says so', () => {
  render(frame({ kind: 'empty', message: 'Chưa có đơn vị nào gửi' }));
  expect(screen.getByText('Chưa có đơn vị nào gửi')).toBeTruthy();
});
