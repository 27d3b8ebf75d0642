import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { BulletChart } from './bullet-chart.tsx';

const words = {
  label: 'Tin, bài, P. Trúc Bạch',
  description: 'Thực hiện 68, chỉ tiêu 150',
  overflowText: '412,6%',
  missingText: 'Chưa có số liệu',
};

test('the chart is a picture with a name and its numbers in words', () => {
  render(<BulletChart model={{ actual: 68, target: 150 }} {...words} />);
  expect(
    screen.getByRole('img', { name: words.label, description: words.description }),
  ).toBeTruthy();
  expect(screen.queryByText('Chưa có số liệu')).toBeNull();
  expect(screen.queryByText('412,6%')).toBeNull();
});

test('a missing value is a word, not a bar of no length', () => {
  render(<BulletChart model={{ actual: null, target: 150 }} {...words} />);
  expect(screen.getByText('Chưa có số liệu')).toBeTruthy();
});

test('a value off the axis writes its number', () => {
  render(<BulletChart model={{ actual: 17_329, target: 4200 }} {...words} />);
  expect(screen.getByText('412,6%')).toBeTruthy();
});
