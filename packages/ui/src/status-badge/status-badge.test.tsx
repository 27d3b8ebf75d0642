import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { StatusBadge } from './status-badge.tsx';

test('a status is read as its word; the shape is decoration', () => {
  const { container } = render(<StatusBadge tone="danger">Nguy cơ không hoàn thành</StatusBadge>);
  expect(screen.getByText('Nguy cơ không hoàn thành')).toBeTruthy();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});
