import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { Tabs } from './tabs.tsx';

const tabs = ['Số liệu', 'Nhiệm vụ', 'Lịch sử'].map((label, at) => ({
  id: `t${at}`,
  label,
  panel: `Nội dung ${label}`,
}));

const selected = () => screen.getByRole('tab', { selected: true }).textContent;

function Example() {
  const [tab, setTab] = useState('t0');
  return <Tabs label="Phường" tabs={tabs} selected={tab} onSelect={setTab} />;
}

test('the list has a name, the selected tab names its panel', () => {
  render(<Example />);
  expect(screen.getByRole('tablist', { name: 'Phường' })).toBeTruthy();
  expect(screen.getByRole('tabpanel', { name: 'Số liệu' }).textContent).toBe('Nội dung Số liệu');
});

test('arrows select and go round, Home and End reach the ends, Tab leads into the panel', async () => {
  render(<Example />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(selected()).toBe('Lịch sử');
  expect(document.activeElement?.textContent).toBe('Lịch sử');
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(selected()).toBe('Nhiệm vụ');
  await user.keyboard('{End}');
  expect(selected()).toBe('Lịch sử');
  await user.keyboard('{Home}');
  expect(selected()).toBe('Số liệu');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
});

test('a click selects', async () => {
  render(<Example />);
  await userEvent.click(screen.getByRole('tab', { name: 'Nhiệm vụ' }));
  expect(screen.getByRole('tabpanel').textContent).toBe('Nội dung Nhiệm vụ');
});
