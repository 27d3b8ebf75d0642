import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import {
  FIRST_PUT,
  FORM_GET,
  onPhone,
  openForm,
  putOf,
  valueOf,
} from '../../../testing/open-form.tsx';
import { ok, refused } from '../../../testing/server.ts';
import { aFigure, aRow, aSubmission, aTarget } from '../../../testing/submission-builder.ts';

onPhone();

test('readers see which rule asked and the cause that was given', async () => {
  const figure = {
    state: 'reported',
    quality: 'official',
    value: '165',
    cause: 'Có đợt cao điểm.',
  } as const;
  const facts = { now: '110', against: '62', measure: '4.2', limit: '3.5', units: 11 };
  const row = aRow(1, {
    figure: { ...figure, stage: 'submitted', version: 2 },
    warnings: [{ code: 'outlier-among-peers', field: 'value', facts }],
    refusalToRecord: 'auth.forbidden',
  });
  await openForm(aSubmission([row], { state: 'submitted' }));
  expect(
    await screen.findByText(
      /110 %, gấp 1,8 lần trung vị 62 % của 11 đơn vị đã gửi \(độ lệch 4,2, ngưỡng 3,5\)/u,
    ),
  ).toBeTruthy();
  expect(screen.getByText('Có đợt cao điểm.')).toBeTruthy();
});

test('what takes the place of an estimate, or comes late, may go without a reason', async () => {
  const figure = { state: 'reported', quality: 'estimate', value: '54', version: 4 } as const;
  const row = aRow(1, { figure, refusalToRecord: 'figure.report-sent' });
  const official = aFigure(1, { ...figure, quality: 'official', version: 5 });
  const { requests, user } = await openForm(aSubmission([row], { state: 'submitted' }), {
    [FIRST_PUT]: ok(official),
  });
  await user.click(screen.getByRole('button', { name: 'Cập nhật: Chỉ tiêu 1' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thay đổi sau khi gửi' });
  expect(
    within(dialog).getByRole('textbox', { name: /^Lý do\s*\(không bắt buộc\)$/u }),
  ).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thay đổi' }));
  await expect
    .poll(() => putOf(requests)?.body)
    .toMatchObject({
      kind: 'official-update',
      quality: 'official',
    });
  expect(putOf(requests)?.body).not.toHaveProperty('reason');
});

test('a report sent is read-only with its receipt, and corrected with a kind and a reason', async () => {
  const sending = {
    number: 1,
    sentByName: 'Người duyệt',
    sentAt: '2017-06-17T08:12:00+07:00',
    dueAt: '2017-06-16T17:00:00+07:00',
    firstDueAt: '2017-06-16T17:00:00+07:00',
    late: true,
    lateWorkingDays: 0,
    cells: 1,
    hash: 'ab'.repeat(32),
  };
  const figure = { state: 'reported', quality: 'official', value: '54', version: 4 } as const;
  const row = aRow(1, { figure, target: aTarget(1, '150'), refusalToRecord: 'figure.report-sent' });
  const report = aSubmission([row], { state: 'submitted', sendings: [sending] });
  const corrected = aFigure(1, { ...figure, value: '55', version: 5, changedSinceSent: true });
  const { requests, user } = await openForm(report, { [FIRST_PUT]: ok(corrected) });
  expect(screen.getByText('Gửi muộn (chưa đủ 01 ngày làm việc)')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Đính chính: Chỉ tiêu 1' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thay đổi sau khi gửi' });
  const input = await valueOf(1);
  await user.clear(input);
  await user.type(input, '55');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thay đổi' }));
  expect(within(dialog).getByText('Đề nghị ghi lý do.')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Đếm sót');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thay đổi' }));
  await expect
    .poll(() => putOf(requests)?.body)
    .toMatchObject({
      value: '55',
      kind: 'correction',
      reason: 'Đếm sót',
    });
  expect(await screen.findByText('55 tin, bài')).toBeTruthy();
});

const ENTERS = {
  opening: {
    ground: 'Báo cáo giấy',
    openedByName: 'Tổ tổng hợp',
    office: 'Chuyên viên',
    openedAt: '2017-06-22T10:35:00+07:00',
  },
  refusalToOpen: null,
  enters: true,
} as const;

test('a figure entered on behalf of the unit says by whom; what the unit writes itself is not typed over', async () => {
  const figure = {
    state: 'reported',
    quality: 'official',
    value: '54',
    version: 1,
    onBehalf: true,
    recordedByName: 'Tổ tổng hợp',
    recordedAt: '2017-06-22T10:36:00+07:00',
  } as const;
  const kept = aRow(2, { refusalToRecord: 'on-behalf.kept-by-unit' });
  await openForm(aSubmission([aRow(1, { figure }), kept], { onBehalf: ENTERS }));
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Nhập hộ: Tổ tổng hợp, 10 giờ 36, 22/6/2017');
  expect(screen.getByText('Đơn vị tự nhập')).toBeTruthy();
  expect(screen.getAllByRole('textbox', { name: /^Số thực hiện/u })).toHaveLength(1);
  expect(screen.getByText('Lãnh đạo đơn vị duyệt và gửi báo cáo.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Sang duyệt, gửi' })).toBeNull();
});

test('a cell that the unit took meanwhile keeps what was typed, and leaves the unit its own', async () => {
  const before = aSubmission([aRow(1), aRow(2)], { onBehalf: ENTERS });
  const after = aSubmission([aRow(1, { refusalToRecord: 'on-behalf.kept-by-unit' }), aRow(2)], {
    onBehalf: ENTERS,
  });
  let isTaken = false;
  const { user } = await openForm(before, {
    [FORM_GET]: () => Response.json(isTaken ? after : before),
    [FIRST_PUT]: refused(409, 'on-behalf.kept-by-unit'),
  });
  isTaken = true;
  await user.type(await valueOf(1), '55{Enter}');
  const left = await screen.findByRole('group', { name: 'Số chưa ghi được: Chỉ tiêu 1' });
  expect(left.textContent).toContain('(55 tin, bài)');
  expect(screen.getByText('Đơn vị tự nhập')).toBeTruthy();
});
