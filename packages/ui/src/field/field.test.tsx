import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { SelectField } from '../select-field/select-field.tsx';
import { TextAreaField } from '../text-area-field/text-area-field.tsx';
import { TextField } from '../text-field/text-field.tsx';

test('a field is named by its label and described by its help', () => {
  render(<TextField label="Thực hiện" description="Lũy kế từ đầu năm" />);
  const input = screen.getByRole('textbox', {
    name: 'Thực hiện',
    description: 'Lũy kế từ đầu năm',
  });
  expect(input.getAttribute('aria-invalid')).toBeNull();
});

test('an error makes the field invalid and is read after the description', () => {
  render(<TextField label="Thực hiện" description="Lũy kế" error="Nhập số, ví dụ 1.234,5" />);
  const input = screen.getByRole('textbox', { description: 'Lũy kế Nhập số, ví dụ 1.234,5' });
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

test('a hidden label still names its control', () => {
  render(<TextAreaField label="Nguyên nhân" labelHidden />);
  expect(screen.getByRole('textbox', { name: 'Nguyên nhân' })).toBeTruthy();
});

test('a select offers its options and reports the chosen one', async () => {
  let chosen = '';
  render(
    <SelectField
      label="Kỳ"
      defaultValue="2017-H1"
      onChange={(event) => (chosen = event.target.value)}
      options={[
        { value: '2017-H1', label: '6 tháng đầu năm 2017' },
        { value: '2016-H2', label: '6 tháng cuối năm 2016' },
      ]}
    />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kỳ' }), '2016-H2');
  expect(chosen).toBe('2016-H2');
});
