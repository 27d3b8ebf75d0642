import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import type { CommentDto } from '@tiendo/contract/comment';
import type { SubmissionDto } from '@tiendo/contract/submission';

import {
  FigureHistoryContext,
  type HistoryOf,
} from '../../../lib/figure-history/figure-history-opener.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { aSession } from '../../../testing/session-builder.ts';
import { ok, refused, serve } from '../../../testing/server.ts';
import {
  aComment,
  aFigure,
  aRow,
  aSubmission,
  testIndicatorId,
} from '../../../testing/submission-builder.ts';
import { EntryPage } from './entry-page.tsx';
import { GRID_VIEW, TABLE_VIEW } from './form-views.ts';

const UNIT = 'code:00004';
const GET = `GET /submissions/2017-H1/${encodeURIComponent(UNIT)}`;
const PUT = `PUT /figures/2017-H1/00000000-0000-4000-8000-000000000004/${testIndicatorId(1)}`;

// What travels by itself is there before the first test: how long that takes is no test's subject.
beforeAll(async () => {
  await Promise.all([
    GRID_VIEW.load(),
    TABLE_VIEW.load(),
    import('./row-panel.tsx'),
    import('../../../lib/comments/talk.tsx'),
  ]);
});

// A desk: room for the grid.
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

async function openGrid(
  submission: () => SubmissionDto,
  answers: Parameters<typeof serve>[0] = {},
) {
  const requests = serve({ [GET]: () => Response.json(submission()), ...answers });
  const session = aSession({ accountId: crypto.randomUUID() });
  const opened = vi.fn<(of: HistoryOf) => void>();
  await renderScreen(
    <FigureHistoryContext value={opened}>
      <EntryPage halfYear="2017-H1" unit={UNIT} />
    </FigureHistoryContext>,
    { session },
  );
  await screen.findByRole('grid', { name: 'Biểu số liệu' });
  return { requests, opened, user: userEvent.setup() };
}

/** A cell by its row and the place of its column. */
function cell(number: number, column: number): HTMLElement {
  const row = screen
    .getAllByRole('row')
    .find((one) => within(one).queryByText(`Chỉ tiêu ${number}`) !== null);
  const found = row?.querySelectorAll('td')[column];
  if (found === undefined) throw new RangeError(`no cell ${number}, ${column}`);
  return found;
}

const panel = () => screen.findByRole('region', { name: 'Chỉ tiêu đang chọn' });

test('what is typed is judged with each letter, and recorded with Enter over the version seen', async () => {
  const saved = aFigure(1, { state: 'reported', quality: 'official', value: '75', version: 4 });
  const { requests, user } = await openGrid(
    () => aSubmission([aRow(1, { figure: { version: 3 } }), aRow(2)]),
    { [PUT]: ok(saved) },
  );
  await user.click(cell(1, 0));
  await user.keyboard('75');
  expect(cell(1, 3).textContent).toContain('50,0\u00a0% chỉ tiêu năm');
  expect(requests.some(({ line }) => line === PUT)).toBe(false);
  await user.keyboard('{Enter}');
  await expect
    .poll(() => requests.find(({ line }) => line === PUT)?.body)
    .toEqual({
      state: 'reported',
      value: '75',
      quality: 'official',
    });
  expect(requests.find(({ line }) => line === PUT)?.headers.get('if-match')).toBe('"3"');
  expect(document.activeElement?.closest('td')).toBe(cell(2, 0));
});

test('each state has its key, its word and its shape; Delete is “not reported”, and Ctrl+Z takes it back', async () => {
  const figure = { state: 'reported', quality: 'official', value: '0', version: 1 } as const;
  const { user } = await openGrid(() => aSubmission([aRow(1, { figure }), aRow(2)]));
  const standing = () => cell(1, 2).querySelector('[data-standing]')?.textContent;
  await user.click(cell(1, 0));
  expect(standing()).toBe('●Chính thức');
  await user.keyboard('u');
  expect(standing()).toBe('◐Sơ bộ');
  await user.keyboard('k');
  expect([standing(), cell(1, 0).textContent]).toEqual([
    '∅Không phát sinh',
    expect.stringContaining('Không phát sinh'),
  ]);
  await user.keyboard('x');
  expect(standing()).toBe('–Không áp dụng');
  await user.keyboard('{Delete}');
  expect(standing()).toBe('○Chưa báo cáo');
  await user.keyboard('{Control>}z{/Control}');
  expect(standing()).toBe('–Không áp dụng');
});

test('what is wrong stands at its cell and in the panel; Escape puts back what is recorded', async () => {
  const figure = { state: 'reported', quality: 'official', value: '54', version: 1 } as const;
  const { requests, user } = await openGrid(() => aSubmission([aRow(1, { figure }), aRow(2)]));
  await user.click(cell(1, 0));
  await user.keyboard('#REF!{Enter}{ArrowUp}');
  expect(cell(1, 0).getAttribute('aria-invalid')).toBe('true');
  expect(within(await panel()).getByText(/không phải số 0/u)).toBeTruthy();
  expect(cell(1, 2).textContent).toContain('Chưa lưu: có lỗi');
  await user.keyboard('{Escape}');
  expect(cell(1, 0).querySelector('input')?.value).toBe('54');
  expect(requests.some(({ line }) => line === PUT)).toBe(false);
});

test('why a figure is held back stands in its row when one has gone on, and the server’s refusal too', async () => {
  const { user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]), {
    [PUT]: refused(403, 'auth.forbidden'),
  });
  const heading = () => cell(1, 0).closest('tr')?.querySelector('th')?.textContent ?? '';
  await user.click(cell(1, 0));
  await user.keyboard('#REF!');
  expect(heading()).not.toMatch(/không phải số 0/u);
  await user.keyboard('{Enter}');
  expect(heading()).toMatch(/không phải số 0/u);
  await user.keyboard('{ArrowUp}{Escape}');
  expect(heading()).not.toMatch(/không phải số 0/u);
  await user.keyboard('61{Enter}');
  await vi.waitFor(() => expect(cell(1, 2).textContent).toContain('Bị từ chối'));
  expect(heading()).toMatch(/không được phép|không có quyền/u);
});

test('a number that can be read in two ways says both wherever it is told, in its row and at its cell', async () => {
  const { user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]));
  await user.click(cell(1, 0));
  await user.keyboard('1.234{Enter}');
  const both = /1\.234 \(phân cách hàng nghìn\) hay 1,234 \(số thập phân\)/u;
  expect(cell(1, 0).closest('tr')?.querySelector('th')?.textContent).toMatch(both);
  const described = cell(1, 0).getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toMatch(both);
});

test('putting back what is recorded leads back to the cell: its button goes away', async () => {
  const figure = { state: 'reported', quality: 'official', value: '54', version: 1 } as const;
  const { user } = await openGrid(() => aSubmission([aRow(1, { figure }), aRow(2)]));
  await user.click(cell(1, 0));
  await user.keyboard('#REF!{Enter}{ArrowUp}');
  await user.click(within(await panel()).getByRole('button', { name: 'Trả lại số đã lưu' }));
  expect(cell(1, 0).querySelector('input')?.value).toBe('54');
  expect(document.activeElement?.closest('td')).toBe(cell(1, 0));
});

test('Ctrl+Enter leads past the button that would put everything back', async () => {
  const { user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]));
  await user.click(cell(1, 0));
  await user.keyboard('#REF!{Enter}{ArrowUp}{Control>}{Enter}{/Control}');
  const cause = within(await panel()).getByRole('textbox', { name: 'Nguyên nhân, giải trình' });
  expect(document.activeElement).toBe(cause);
});

test('Ctrl+Enter leads to the explanation of the row, Escape back to the cell', async () => {
  const { user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]));
  await user.click(cell(2, 0));
  await user.keyboard('{Control>}{Enter}{/Control}');
  const cause = within(await panel()).getByRole('textbox', { name: 'Nguyên nhân, giải trình' });
  expect(document.activeElement).toBe(cause);
  await user.keyboard('Mưa{Escape}');
  expect(document.activeElement?.closest('td')).toBe(cell(2, 0));
  expect(cell(2, 7).textContent).toContain('Mưa');
});

test('a marking of a state secret in an explanation is said while one types', async () => {
  const { user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]));
  await user.click(cell(2, 0));
  await user.keyboard('{Control>}{Enter}{/Control}Theo văn bản TỐI MẬT');
  const cause = within(await panel()).getByRole('textbox', { name: 'Nguyên nhân, giải trình' });
  expect(cause.getAttribute('aria-invalid')).toBe('true');
  expect(within(await panel()).getByText(/dấu chỉ độ mật/u)).toBeTruthy();
});

test('Shift+F2 opens the history of the row one stands in, as does the button in its panel', async () => {
  const { opened, user } = await openGrid(() => aSubmission([aRow(1), aRow(2)]));
  await user.click(cell(2, 0));
  await user.keyboard('{Shift>}{F2}{/Shift}');
  expect(opened).toHaveBeenCalledOnce();
  expect(opened.mock.calls[0]?.[0]).toMatchObject({
    halfYear: '2017-H1',
    indicator: { id: testIndicatorId(2) },
  });
  const name = 'Lịch sử số liệu: Chỉ tiêu 2';
  await user.click(within(await panel()).getByRole('button', { name }));
  expect(opened.mock.calls[1]).toEqual(opened.mock.calls[0]);
});

test('a figure that came after the report was sent is kept and offered as a correction', async () => {
  const figure = { state: 'reported', quality: 'official', value: '54', version: 3 } as const;
  const draft = aSubmission([aRow(1, { figure })]);
  const sent = aSubmission([aRow(1, { figure, refusalToRecord: 'figure.report-sent' })], {
    state: 'submitted',
  });
  let isSent = false;
  const late = refused(409, 'figure.report-sent');
  const corrected = aFigure(1, { ...figure, value: '55', version: 4, changedSinceSent: true });
  const { requests, user } = await openGrid(() => (isSent ? sent : draft), {
    [PUT]: (body) =>
      typeof body === 'object' && body !== null && 'kind' in body
        ? Response.json(corrected)
        : late(body),
    [`GET /figures/2017-H1/00000000-0000-4000-8000-000000000004/${testIndicatorId(1)}`]:
      ok(corrected),
  });
  isSent = true;
  await user.click(cell(1, 0));
  await user.keyboard('55{Enter}');
  const left = await screen.findByRole('group', { name: 'Số chưa ghi được: Chỉ tiêu 1' });
  expect(left.textContent).toContain('(55 tin, bài)');
  await user.click(within(left).getByRole('button', { name: 'Ghi thành đính chính …' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thay đổi sau khi gửi' });
  expect(within(dialog).getByDisplayValue('55')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'Lý do' }), 'Đến muộn');
  await user.click(within(dialog).getByRole('button', { name: 'Ghi thay đổi' }));
  await expect
    .poll(() => requests.findLast(({ line }) => line === PUT)?.body)
    .toMatchObject({ value: '55', kind: 'correction', reason: 'Đến muộn' });
  await expect.poll(() => screen.queryByRole('group', { name: /^Số chưa ghi được/u })).toBeNull();
  expect(await screen.findByText('55 tin, bài')).toBeTruthy();
});

test('what the reviewers ask about a cell is said at it, stands in the panel, and is answered there', async () => {
  const asked = aComment(1, testIndicatorId(2), { text: 'Số này ở đâu?' });
  let items = [
    asked,
    aComment(2, testIndicatorId(1), { resolved: { byName: 'An', at: asked.at } }),
  ];
  const { requests, user } = await openGrid(
    () =>
      aSubmission([aRow(1), aRow(2)], {
        comments: { items, nextCursor: null, audiences: ['unit-and-review', 'unit'] },
      }),
    {
      [`POST /comments/${asked.id}/replies`]: () => {
        const { side: _side, ...said } = asked;
        const reply = { ...said, id: crypto.randomUUID(), side: 'unit', text: 'Theo sổ của đài.' };
        items = [{ ...asked, replies: [reply as CommentDto['replies'][number]] }];
        return Response.json(items[0]);
      },
    },
  );
  expect(cell(1, 0).getAttribute('title')).toBe('Chưa báo cáo');
  expect(cell(2, 0).getAttribute('title')).toBe('Chưa báo cáo. 1 ý kiến chưa xong');
  await user.click(cell(1, 0));
  expect(within(await panel()).queryByText('Ý kiến 2')).toBeNull();
  await user.click(cell(2, 0));
  expect(await within(await panel()).findByText('Số này ở đâu?')).toBeTruthy();
  await user.click(within(await panel()).getByRole('button', { name: 'Trả lời' }));
  await user.keyboard('Theo sổ của đài.{Control>}{Enter}{/Control}');
  expect(await within(await panel()).findByText('Theo sổ của đài.')).toBeTruthy();
  expect(requests.find(({ line }) => line.startsWith('POST'))?.body).toEqual({
    text: 'Theo sổ của đài.',
  });
});

test('an answer that is refused says why at its field and stays to be mended, and so it does in another row', async () => {
  const asked = aComment(1, testIndicatorId(1));
  const { user } = await openGrid(
    () =>
      aSubmission([aRow(1), aRow(2)], {
        comments: { items: [asked], nextCursor: null, audiences: ['unit-and-review', 'unit'] },
      }),
    { [`POST /comments/${asked.id}/replies`]: refused(422, 'secrecy.marked') },
  );
  await user.click(cell(1, 0));
  await user.click(await within(await panel()).findByRole('button', { name: 'Trả lời' }));
  await user.keyboard('TỐI MẬT{Control>}{Enter}{/Control}');
  const field = within(await panel()).getByRole('textbox', { name: 'Trả lời' });
  await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  await user.click(cell(2, 0));
  await user.click(cell(1, 0));
  await user.click(await within(await panel()).findByRole('button', { name: 'Trả lời' }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Trả lời' }).value).toBe(
    'TỐI MẬT',
  );
});
