import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { FIRST_PUT, onPhone, openForm, valueOf } from '../../../testing/open-form.tsx';
import { ok } from '../../../testing/server.ts';
import { aFigure, aRow, aSubmission } from '../../../testing/submission-builder.ts';

onPhone();

test('a block from a spreadsheet is shown before it is written, asks what only a person knows, and is undone as one', async () => {
  const { requests, user } = await openForm(aSubmission([aRow(1), aRow(2), aRow(3)]), {
    [FIRST_PUT]: ok(
      aFigure(1, { state: 'reported', quality: 'official', value: '1860', version: 1 }),
    ),
  });
  await user.click(await valueOf(1));
  await user.paste('1.860\r\n-\r\n#REF!\r\n');
  const dialog = await screen.findByRole('dialog', { name: 'Dán từ bảng tính' });
  const apply = within(dialog).getByRole('button', { name: /^Dán vào biểu/u });
  await user.click(apply);
  expect(requests.filter(({ line }) => line.startsWith('PUT'))).toEqual([]);
  await user.click(within(dialog).getByRole('radio', { name: /^1\.860 \(viết kiểu Việt Nam\)/u }));
  await user.click(within(dialog).getByRole('radio', { name: 'Không phát sinh' }));
  expect(within(dialog).getByText(/Dòng 3, cột 1 của bảng: “#REF!”/u)).toBeTruthy();
  expect(
    within(dialog)
      .getAllByRole('row')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(['Chỉ tiêu 1Chưa báo cáo1.860', 'Chỉ tiêu 2Chưa báo cáoKhông phát sinh']);
  await user.click(apply);
  expect((await valueOf(1)).value).toBe('1.860');
  await expect
    .poll(() => requests.find(({ line }) => line === FIRST_PUT)?.body)
    .toMatchObject({ value: '1860' });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect([(await valueOf(1)).value, (await valueOf(2)).value]).toEqual(['', '']);
});

test('of a whole column copied, what the form has a place for is named first and the rest is counted', async () => {
  const { user } = await openForm(aSubmission([aRow(1), aRow(2)]), {});
  await user.click(await valueOf(1));
  await user.paste(`${['54', `x${'9'.repeat(300)}`].join('\r\n')}\r\n${'7\r\n'.repeat(3_000)}`);
  const dialog = await screen.findByRole('dialog', { name: 'Dán từ bảng tính' });
  expect(within(dialog).getByRole('heading', { name: '3.001 ô không nhận' })).toBeTruthy();
  const lines = within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toHaveLength(101);
  expect(lines[0]).toContain('Dòng 2, cột 1');
  expect(lines[0]?.length).toBeLessThan(120);
  expect(lines.at(-1)).toBe('và 2.901 ô nữa');
});

test('one cell from a spreadsheet is typed as any text', async () => {
  const { user } = await openForm(aSubmission([aRow(1), aRow(2)]));
  await user.click(await valueOf(1));
  await user.paste('54\r\n');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await valueOf(1)).value).toBe('54');
});
