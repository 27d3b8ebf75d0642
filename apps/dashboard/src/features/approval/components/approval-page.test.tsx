import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { renderScreen } from '../../../testing/render.tsx';
import { aGrant, aSession } from '../../../testing/session-builder.ts';
import { ok, refused, serve } from '../../../testing/server.ts';
import { aRow, aSubmission, testIndicatorId } from '../../../testing/submission-builder.ts';
import { ApprovalPage } from './approval-page.tsx';

const UNIT = 'code:00004';
const REPORT = '/submissions/2017-H1/00000000-0000-4000-8000-000000000004';
const READ = `GET /submissions/2017-H1/${encodeURIComponent(UNIT)}`;

type Actions = SubmissionDto['actions'];
const action = (
  name: Actions[number]['action'],
  refusal: Actions[number]['refusal'] = null,
  help: Actions[number]['help'] = null,
): Actions[number] => ({ action: name, refusal, help });

const ASKS_APPROVER = {
  permission: 'submission.submit',
  role: 'unit-approver',
  names: ['Trần Thị B'],
} satisfies Actions[number]['help'];

const filled = aRow(1, { figure: { state: 'reported', quality: 'official', value: '54' } });
const sending = {
  number: 1,
  sentByName: 'Trần Thị B',
  sentAt: '2017-06-15T08:12:00+07:00',
  dueAt: '2017-06-16T17:00:00+07:00',
  firstDueAt: '2017-06-16T17:00:00+07:00',
  late: false,
  lateWorkingDays: 0,
  cells: 1,
  hash: 'ab'.repeat(32),
};

// A phone: one line an indicator.
beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.startsWith('screen'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

const noPapers = () => null;

async function openPage(submission: SubmissionDto, answers: Parameters<typeof serve>[0] = {}) {
  const requests = serve({ [READ]: ok(submission), ...answers });
  const session = aSession({ accountId: crypto.randomUUID(), grants: [aGrant('unit-approver')] });
  await renderScreen(<ApprovalPage halfYear="2017-H1" unit={UNIT} papers={noPapers} />, {
    session,
  });
  await screen.findByRole('heading', { name: 'Biểu số 01' });
  return { requests, user: userEvent.setup() };
}

test('a clerk passes the report on, as it was seen, and reads who sends it', async () => {
  const moves = [
    action('send-to-approver'),
    action('submit', 'submission.approver-only', ASKS_APPROVER),
    action('recall', 'submission.not-allowed'),
    action('request-extension'),
  ];
  const { requests, user } = await openPage(aSubmission([filled], { actions: moves, version: 7 }), {
    [`POST ${REPORT}/send-to-approver`]: ok({}),
  });
  expect(screen.queryByRole('button', { name: 'Duyệt và gửi' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Rút lại' })).toBeNull();
  expect(
    screen.getByText(/Đề nghị đồng chí liên hệ Trần Thị B để duyệt, gửi báo cáo\./u),
  ).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: /Lời nhắn/u }), 'Đã đối chiếu');
  await user.click(screen.getByRole('button', { name: 'Trình lãnh đạo duyệt' }));
  const asked = () => requests.find(({ line }) => line.startsWith('POST'));
  await expect.poll(() => asked()?.body).toEqual({ note: 'Đã đối chiếu' });
  expect(asked()?.headers.get('if-match')).toBe('"7"');
});

test('an approver declares and sends, and is not let send without declaring', async () => {
  const report = aSubmission([filled], { actions: [action('submit')], state: 'unit-review' });
  const { requests, user } = await openPage(report, { [`POST ${REPORT}/submit`]: ok({}) });
  const send = screen.getByRole('button', { name: 'Duyệt và gửi' });
  await user.click(send);
  expect(screen.getByRole('alert').textContent).toContain('bí mật nhà nước');
  expect(requests.filter(({ line }) => line.startsWith('POST'))).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: 'Không chứa bí mật nhà nước' }));
  await user.click(send);
  await expect
    .poll(() => requests.find(({ line }) => line.startsWith('POST'))?.body)
    .toEqual({ declaration: true, contentVersion: '1' });
});

test('what changed meanwhile is not sent: it is read anew and declared again', async () => {
  const report = aSubmission([filled], { actions: [action('submit')], state: 'unit-review' });
  const other = aRow(1, { figure: { state: 'reported', quality: 'official', value: '77' } });
  const changed = { ...report, rows: [other], contentVersion: '2' };
  let reads = 0;
  const { requests, user } = await openPage(report, {
    [READ]: (body) => ok((reads += 1) === 1 ? report : changed)(body),
    [`POST ${REPORT}/submit`]: refused(412, 'submission.changed'),
  });
  const declaration = screen.getByRole<HTMLInputElement>('checkbox', {
    name: 'Không chứa bí mật nhà nước',
  });
  const send = screen.getByRole('button', { name: 'Duyệt và gửi' });
  await user.click(declaration);
  await user.click(send);
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Nội dung báo cáo vừa được thay đổi. Đề nghị đồng chí xem lại trước khi gửi.',
  );
  expect((await screen.findAllByText(/77/u)).length).toBeGreaterThan(0);
  await expect.poll(() => declaration.checked).toBe(false);
  await user.click(declaration);
  await user.click(send);
  const sent = () => requests.filter(({ line }) => line.startsWith('POST'));
  await expect
    .poll(() => sent().map(({ body }) => body))
    .toEqual([
      { declaration: true, contentVersion: '1' },
      { declaration: true, contentVersion: '2' },
    ]);
});

test('what is missing is counted and led to, and keeps the report', async () => {
  const blockers = [
    {
      indicatorId: testIndicatorId(2),
      indicatorCode: 'TG02',
      code: 'not-reported',
      kind: 'missing' as const,
    },
  ];
  const actions = [action('submit', 'submission.incomplete')];
  await openPage(aSubmission([filled, aRow(2)], { blockers, actions, filled: 1, required: 2 }));
  const send = screen.getByRole('button', { name: 'Duyệt và gửi' });
  expect(send.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('Còn 01 ô chưa đủ điều kiện gửi.').length).toBeGreaterThan(0);
  const list = screen.getByRole('region', { name: 'Cần hoàn thiện trước khi gửi' });
  const link = within(list).getByRole('link', { name: 'Chỉ tiêu 2' });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    '/nhap-so-lieu/2017-H1/code:00004#TG02',
  );
  expect(screen.getByText('1/2')).toBeTruthy();
});

test('what came back names its reason and remarks, and what changed since it was sent', async () => {
  const step = {
    fromState: 'under-review',
    toState: 'returned',
    actorName: 'Tổ tổng hợp',
    at: '2017-06-20T09:30:00+07:00',
    reason: 'Bổ sung nguyên nhân.',
    authority: null,
    until: null,
  } as const;
  const remarks = [{ indicatorId: testIndicatorId(1), text: 'Xem lại số này' }];
  const cell = { state: 'reported', quality: 'official', value: '50' };
  const change = {
    indicatorCode: 'TG01',
    before: cell,
    after: { ...cell, value: '54' },
    byName: 'Nguyễn Văn A',
    at: '2017-06-21T09:30:00+07:00',
    kind: 'entry',
    reason: null,
  };
  const report = aSubmission([filled], {
    actions: [action('submit')],
    sendings: [sending],
    steps: [{ ...step, action: 'return', remarks }],
  });
  await openPage(report, {
    [`GET ${REPORT}/changes`]: ok({ from: 1, to: null, changes: [change] }),
  });
  expect(screen.getByText('Bổ sung nguyên nhân.')).toBeTruthy();
  expect(screen.getByText('Xem lại số này')).toBeTruthy();
  const changes = await screen.findByRole('region', { name: 'Thay đổi so với lần gửi thứ 1' });
  expect((await within(changes).findByText('50 tin, bài')).tagName).toBe('DEL');
  expect(within(changes).getByText('54 tin, bài').tagName).toBe('INS');
  expect(screen.getByRole('button', { name: 'Duyệt và gửi lại' })).toBeTruthy();
});

test('a cell with a warning stands with its target, last year and cause', async () => {
  const facts = {
    now: '54',
    against: '120',
    measure: '-55',
    limit: '50',
    units: null,
  };
  const row = aRow(1, {
    figure: { state: 'reported', quality: 'official', value: '54', cause: 'Đài hỏng hai tháng.' },
    lastYear: { sameHalf: '120', fullYear: null },
    warnings: [{ code: 'far-from-last-year', field: 'value', facts }],
  });
  await openPage(aSubmission([row], { actions: [action('submit')] }));
  const cells = screen.getByRole('region', { name: 'Ô cần xem kỹ' });
  expect(within(cells).getByText('150 tin, bài')).toBeTruthy();
  expect(within(cells).getByText('120 tin, bài')).toBeTruthy();
  expect(within(cells).getByText(/120 → 54/u)).toBeTruthy();
  expect(within(cells).getByText('Đài hỏng hai tháng.')).toBeTruthy();
});

test('past the deadline it says by how much and that sending is late', async () => {
  await openPage(aSubmission([filled], { actions: [action('submit')] }));
  expect(screen.getByText('quá hạn 04 ngày làm việc')).toBeTruthy();
  expect(screen.getByText(/được ghi là gửi muộn/u)).toBeTruthy();
});

test('a locked report offers nothing, says why, and shows its receipt', async () => {
  const reopen = {
    permission: 'submission.reopen' as const,
    role: 'board-leader' as const,
    names: [],
  };
  const actions = (['submit', 'send-to-approver', 'recall', 'request-extension'] as const).map(
    (name) => action(name, 'submission.locked', reopen),
  );
  await openPage(aSubmission([filled], { actions, state: 'locked', sendings: [sending] }));
  expect(screen.queryByRole('button', { name: /Duyệt và gửi|Rút lại|Xin gia hạn/u })).toBeNull();
  expect(screen.getAllByText(/Đề nghị đồng chí liên hệ lãnh đạo Ban để mở lại\./u)).toHaveLength(4);
  expect(screen.getByRole('region', { name: 'Phiếu xác nhận đã gửi báo cáo' })).toBeTruthy();
});

test('more time is asked for with a day and a reason', async () => {
  const report = aSubmission([filled], { actions: [action('request-extension')] });
  const { requests, user } = await openPage(report, {
    [`POST ${REPORT}/request-extension`]: refused(422, 'submission.extension-not-later', {
      params: { dueAt: '17 giờ 00, 16/6/2017' },
    }),
  });
  await user.click(screen.getByRole('button', { name: 'Xin gia hạn' }));
  const dialog = screen.getByRole('dialog', { name: 'Xin gia hạn gửi báo cáo' });
  const ask = within(dialog).getByRole('button', { name: 'Gửi đề nghị' });
  await user.click(ask);
  expect(within(dialog).getByRole('alert').textContent).toContain('Đề nghị ghi ngày và lý do.');
  await user.type(within(dialog).getByLabelText(/Xin gia hạn đến/u), '2017-06-16');
  await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Chờ đối chiếu');
  await user.click(ask);
  await expect
    .poll(() => requests.find(({ line }) => line.startsWith('POST'))?.body)
    .toEqual({ until: '2017-06-16', reason: 'Chờ đối chiếu' });
  expect(
    await within(dialog).findByText(/17 giờ 00, 16\/6\/2017/u, { selector: '[role=alert] *' }),
  ).toBeTruthy();
});

test('while it waits for its approver an area is agreed with or remarked on', async () => {
  const report = aSubmission([filled], {
    state: 'unit-review',
    actions: [action('submit')],
    refusalToOpine: null,
  });
  const area = report.areas[0]?.id ?? '';
  const { requests, user } = await openPage(report, {
    [`PUT ${REPORT}/opinions/${area}`]: ok({}),
  });
  await user.click(screen.getByRole('button', { name: 'Có ý kiến: Thông tin, tuyên truyền' }));
  const dialog = screen.getByRole('dialog', { name: 'Ý kiến về Thông tin, tuyên truyền' });
  await user.type(within(dialog).getByRole('textbox'), 'Xem lại mục 2.');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi ý kiến' }));
  await expect
    .poll(() => requests.find(({ line }) => line.startsWith('PUT'))?.body)
    .toEqual({ opinion: 'remark', text: 'Xem lại mục 2.' });
});
