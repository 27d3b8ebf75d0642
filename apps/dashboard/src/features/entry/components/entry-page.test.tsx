import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { FIRST_PUT, onPhone, openForm, putOf, valueOf } from '../../../testing/open-form.tsx';
import { ok, refused } from '../../../testing/server.ts';
import { aFigure, aRow, aSubmission } from '../../../testing/submission-builder.ts';

onPhone();

test('Enter records the figure over the version seen and goes down', async () => {
  const saved = aFigure(1, { state: 'reported', quality: 'official', value: '54', version: 4 });
  const { requests, user } = await openForm(
    aSubmission([aRow(1, { figure: { version: 3 } }), aRow(2)]),
    { [FIRST_PUT]: ok(saved) },
  );
  await user.type(await valueOf(1), '54{Enter}');
  expect(document.activeElement).toBe(await valueOf(2));
  await expect.poll(() => putOf(requests)?.line).toBe(FIRST_PUT);
  expect(putOf(requests)?.headers.get('if-match')).toBe('"3"');
  expect(putOf(requests)?.body).toEqual({ state: 'reported', value: '54', quality: 'official' });
  expect(requests.filter(({ line }) => line.startsWith('GET /submissions'))).toHaveLength(1);
});

test('of two who changed a cell, both values, both names and both times are there to choose from', async () => {
  const theirs = aFigure(1, { state: 'reported', value: '50', version: 7, recordedByName: 'Lan' });
  const { user } = await openForm(aSubmission([aRow(1), aRow(2)]), {
    [FIRST_PUT]: refused(412, 'precondition.failed', { current: theirs }),
  });
  await user.type(await valueOf(1), '54{Enter}');
  const panel = await screen.findByRole('region', { name: 'Ô này vừa được thay đổi ở nơi khác' });
  const [mine, other] = within(panel).getAllByRole('term');
  expect(mine?.textContent).toMatch(/^Số của đồng chí \(.+\), nhập phút này, chưa lưu$/u);
  expect(other?.textContent).toMatch(/^Số của Lan, lưu lúc .+/u);
});

test('Escape puts back what is recorded', async () => {
  const figure = { state: 'reported', quality: 'official', value: '1234.5' } as const;
  const rows = [aRow(1, { figure, indicator: { countsWholeUnits: false } })];
  const { user } = await openForm(aSubmission(rows));
  const input = await valueOf(1);
  await user.type(input, '9{Escape}');
  expect(input.value).toBe('1.234,5');
});

test('paper bears what is recorded, and says so where the screen holds something else', async () => {
  const counts = { numerator: '22', denominator: '147' } as const;
  const figure = { state: 'reported', quality: 'official', ...counts } as const;
  const indicator = { class: 'RATIO_HIGH', contentKind: 'ratio' } as const;
  const { user } = await openForm(aSubmission([aRow(1, { figure, indicator })]));
  const paper = document.querySelector('[data-entry-row] .print-only');
  expect(paper?.textContent).toContain('22/147 = 14,97\u00a0%');
  const numerator = screen.getByDisplayValue('22');
  await user.clear(numerator);
  await user.type(numerator, '23');
  expect(paper?.textContent).toBe(
    '22/147Số đang nhập trên màn hình chưa được lưu nên không in; đây là số đã lưu.',
  );
});

test('what is wrong stands at the input and is read with it; nothing is sent', async () => {
  const { requests, user } = await openForm(aSubmission([aRow(1)]));
  const input = await valueOf(1);
  await user.type(input, '#REF!{Enter}');
  await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
  const messages = document.getElementById(input.getAttribute('aria-describedby') ?? '');
  expect(messages?.textContent).toContain('không phải số 0');
  expect(requests.filter(({ line }) => line.startsWith('PUT'))).toEqual([]);
});

test('what wants an explanation names the rule and both its sides', async () => {
  const figure = { state: 'reported', quality: 'official', value: '45', version: 1 } as const;
  const row = aRow(1, { figure, lastYear: { sameHalf: '120', fullYear: null } });
  await openForm(aSubmission([row]));
  expect(
    await screen.findByText(
      /Giảm so với 6 tháng đầu năm 2016: 120 → 45 \(−62,5 %\), ngưỡng 50 %. Đề nghị ghi nguyên nhân/u,
    ),
  ).toBeTruthy();
});

test('a refusal keeps the figure on the screen and says why', async () => {
  const { user } = await openForm(aSubmission([aRow(1)]), {
    [FIRST_PUT]: refused(409, 'figure.report-locked'),
  });
  const input = await valueOf(1);
  await user.type(input, '54{Enter}');
  expect(await screen.findByText('Bị từ chối: Số liệu kỳ này đã chốt.')).toBeTruthy();
  expect(input.value).toBe('54');
});

test('what holds the report back leads to its cell', async () => {
  const { user } = await openForm(aSubmission([aRow(1)]));
  const list = await screen.findByRole('region', { name: 'Cần hoàn thiện trước khi gửi' });
  await user.click(within(list).getByRole('button'));
  expect(document.activeElement).toBe(await valueOf(1));
});

test('a day that is wrong is led to, not the choice before it', async () => {
  const figure = { state: 'reported', quality: 'official', achievedOn: '2017-03-24' } as const;
  const indicator = { class: 'MILESTONE', contentKind: 'milestone' } as const;
  const { user } = await openForm(aSubmission([aRow(1, { figure, indicator })]));
  const day = await screen.findByRole('textbox', { name: 'Ngày hoàn thành: Chỉ tiêu 1' });
  await user.clear(day);
  await user.type(day, '32/13/2017{Enter}');
  const list = await screen.findByRole('region', { name: 'Cần hoàn thiện trước khi gửi' });
  await user.click(within(list).getByRole('button'));
  expect(document.activeElement).toBe(day);
});

test('the form leads to where it is approved and sent, whatever is still missing', async () => {
  await openForm(aSubmission([aRow(1)], { refusalToSubmit: 'submission.approver-only' }));
  const link = await screen.findByRole('link', { name: 'Sang duyệt, gửi' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    '/nhap-so-lieu/2017-H1/code:00004/duyet',
  );
  expect(screen.getByText('Còn 01 ô chưa đủ điều kiện gửi.')).toBeTruthy();
});
