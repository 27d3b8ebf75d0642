import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { renderScreen } from '../../../testing/render.tsx';
import { aSession } from '../../../testing/session-builder.ts';
import { ok, refused, serve } from '../../../testing/server.ts';
import {
  aFigure,
  aRow,
  aSubmission,
  aTarget,
  testIndicatorId,
} from '../../../testing/submission-builder.ts';
import { EntryPage } from './entry-page.tsx';
import { TABLE_VIEW } from './form-views.ts';

const UNIT = 'code:00004';
const PUT = `PUT /figures/2017-H1/00000000-0000-4000-8000-000000000004/${testIndicatorId(1)}`;

// What comes when it is wanted is there before the first test: how long that takes is no test's subject.
beforeAll(async () => {
  await Promise.all([
    TABLE_VIEW.load(),
    import('./leave-guard.tsx'),
    import('./paste-dialog.tsx'),
    import('./report-foot.tsx'),
    import('../../../i18n/vi/paste.ts'),
  ]);
});

// A phone: one card an indicator.
beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.startsWith('screen'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

/** Everybody is somebody else: what one left unsaved is kept for that person. */
async function openForm(submission: SubmissionDto, answers: Parameters<typeof serve>[0] = {}) {
  const requests = serve({
    [`GET /submissions/2017-H1/${encodeURIComponent(UNIT)}`]: ok(submission),
    ...answers,
  });
  const session = aSession({ accountId: crypto.randomUUID() });
  await renderScreen(<EntryPage halfYear="2017-H1" unit={UNIT} />, { session });
  await screen.findByRole('region', { name: 'Biểu số liệu' });
  return { requests, user: userEvent.setup() };
}

const putOf = <Asked extends { readonly line: string }>(requests: readonly Asked[]) =>
  requests.findLast(({ line }) => line.startsWith('PUT'));

const value = (number: number) =>
  screen.findByRole<HTMLInputElement>('textbox', { name: `Số thực hiện: Chỉ tiêu ${number}` });

test('Enter records the figure over the version seen and goes down', async () => {
  const saved = aFigure(1, { state: 'reported', quality: 'official', value: '54', version: 4 });
  const { requests, user } = await openForm(
    aSubmission([aRow(1, { figure: { version: 3 } }), aRow(2)]),
    { [PUT]: ok(saved) },
  );
  await user.type(await value(1), '54{Enter}');
  expect(document.activeElement).toBe(await value(2));
  await expect.poll(() => putOf(requests)?.line).toBe(PUT);
  expect(putOf(requests)?.headers.get('if-match')).toBe('"3"');
  expect(putOf(requests)?.body).toEqual({ state: 'reported', value: '54', quality: 'official' });
  expect(requests.filter(({ line }) => line.startsWith('GET /submissions'))).toHaveLength(1);
});

test('of two who changed a cell, both values, both names and both times are there to choose from', async () => {
  const theirs = aFigure(1, { state: 'reported', value: '50', version: 7, recordedByName: 'Lan' });
  const { user } = await openForm(aSubmission([aRow(1), aRow(2)]), {
    [PUT]: refused(412, 'precondition.failed', { current: theirs }),
  });
  await user.type(await value(1), '54{Enter}');
  const panel = await screen.findByRole('region', { name: 'Ô này vừa được thay đổi ở nơi khác' });
  const [mine, other] = within(panel).getAllByRole('term');
  expect(mine?.textContent).toMatch(/^Số của đồng chí \(.+\), nhập phút này, chưa lưu$/u);
  expect(other?.textContent).toMatch(/^Số của Lan, lưu lúc .+/u);
});

test('a block from a spreadsheet is shown before it is written, asks what only a person knows, and is undone as one', async () => {
  const { requests, user } = await openForm(aSubmission([aRow(1), aRow(2), aRow(3)]), {
    [PUT]: ok(aFigure(1, { state: 'reported', quality: 'official', value: '1860', version: 1 })),
  });
  await user.click(await value(1));
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
  expect((await value(1)).value).toBe('1.860');
  await expect
    .poll(() => requests.find(({ line }) => line === PUT)?.body)
    .toMatchObject({ value: '1860' });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect([(await value(1)).value, (await value(2)).value]).toEqual(['', '']);
});

test('of a whole column copied, what the form has a place for is named first and the rest is counted', async () => {
  const { user } = await openForm(aSubmission([aRow(1), aRow(2)]), {});
  await user.click(await value(1));
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
  await user.click(await value(1));
  await user.paste('54\r\n');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect((await value(1)).value).toBe('54');
});

test('Escape puts back what is recorded', async () => {
  const figure = { state: 'reported', quality: 'official', value: '1234.5' } as const;
  const rows = [aRow(1, { figure, indicator: { countsWholeUnits: false } })];
  const { user } = await openForm(aSubmission(rows));
  const input = await value(1);
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
  const input = await value(1);
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

test('a refusal keeps the figure on the screen and says why', async () => {
  const { user } = await openForm(aSubmission([aRow(1)]), {
    [PUT]: refused(409, 'figure.report-locked'),
  });
  const input = await value(1);
  await user.type(input, '54{Enter}');
  expect(await screen.findByText('Bị từ chối: Số liệu kỳ này đã chốt.')).toBeTruthy();
  expect(input.value).toBe('54');
});

test('what holds the report back leads to its cell', async () => {
  const { user } = await openForm(aSubmission([aRow(1)]));
  const list = await screen.findByRole('region', { name: 'Cần hoàn thiện trước khi gửi' });
  await user.click(within(list).getByRole('button'));
  expect(document.activeElement).toBe(await value(1));
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

test('what takes the place of an estimate, or comes late, may go without a reason', async () => {
  const figure = { state: 'reported', quality: 'estimate', value: '54', version: 4 } as const;
  const row = aRow(1, { figure, refusalToRecord: 'figure.report-sent' });
  const official = aFigure(1, { ...figure, quality: 'official', version: 5 });
  const { requests, user } = await openForm(aSubmission([row], { state: 'submitted' }), {
    [PUT]: ok(official),
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
  const { requests, user } = await openForm(report, { [PUT]: ok(corrected) });
  expect(screen.getByText('Gửi muộn (chưa đủ 01 ngày làm việc)')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Đính chính: Chỉ tiêu 1' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thay đổi sau khi gửi' });
  const input = await value(1);
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
  const path = `GET /submissions/2017-H1/${encodeURIComponent(UNIT)}`;
  const { user } = await openForm(before, {
    [path]: () => Response.json(isTaken ? after : before),
    [PUT]: refused(409, 'on-behalf.kept-by-unit'),
  });
  isTaken = true;
  await user.type(await value(1), '55{Enter}');
  const left = await screen.findByRole('group', { name: 'Số chưa ghi được: Chỉ tiêu 1' });
  expect(left.textContent).toContain('(55 tin, bài)');
  expect(screen.getByText('Đơn vị tự nhập')).toBeTruthy();
});
