import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { MeterBar } from './meter-bar.tsx';

test('a share is a meter with its numbers in words', () => {
  render(<MeterBar label="Đã gửi báo cáo" value={12} max={14} text="12/14" />);
  const meter = screen.getByRole('meter', { name: 'Đã gửi báo cáo' });
  expect(meter).toMatchObject({ value: 12, max: 14, textContent: '12/14' });
});

test('a whole of nothing is an empty bar, not a crash', () => {
  render(<MeterBar label="Nhiệm vụ" value={0} max={0} text="0/0" />);
  expect(screen.getByRole('meter').parentElement?.style.getPropertyValue('--share')).toBe('0%');
});
