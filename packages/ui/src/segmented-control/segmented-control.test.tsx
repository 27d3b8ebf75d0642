import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { SegmentedControl } from './segmented-control.tsx';

function Example() {
  const [value, setValue] = useState<'chart' | 'table'>('chart');
  return (
    <SegmentedControl
      label="Cách xem"
      value={value}
      onChange={setValue}
      segments={[
        { value: 'chart', label: 'Biểu đồ' },
        { value: 'table', label: 'Bảng' },
      ]}
    />
  );
}

test('the choices are one group with one tab stop, moved by arrows', async () => {
  render(<Example />);
  const user = userEvent.setup();
  expect(screen.getByRole('group', { name: 'Cách xem' })).toBeTruthy();
  await user.tab();
  expect(document.activeElement).toBe(
    screen.getByRole('radio', { name: 'Biểu đồ', checked: true }),
  );
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Bảng', checked: true })).toBe(document.activeElement);
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});
