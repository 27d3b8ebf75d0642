import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import type { TraceDto, TrailKind } from '@tiendo/contract/trail';

import { renderScreen } from '../../../testing/render.tsx';
import { serve } from '../../../testing/server.ts';
import { aTrace } from '../../../testing/trace-builder.ts';
import { TrailPage } from './trail-page.tsx';

const UNIT = 'code:00004';
const list = 'GET /audit?period=2017-H1&unit=code%3A00004&limit=50';

async function open(
  pages: Readonly<Record<string, readonly TraceDto[]>>,
  next: string | null = null,
) {
  const answers = Object.entries(pages).map(([query, items]) => [
    `${list}${query}`,
    () => Response.json({ items, nextCursor: query === '' ? next : null }),
  ]);
  serve({
    ...Object.fromEntries(answers),
    [`GET /units/${encodeURIComponent(UNIT)}`]: () =>
      Response.json({ name: 'Đảng ủy phường Trúc Bạch', shortName: 'P. Trúc Bạch' }),
  });
  const onKind = vi.fn<(kind: TrailKind | undefined) => void>();
  await renderScreen(<TrailPage halfYear="2017-H1" unit={UNIT} kind={undefined} onKind={onKind} />);
  return { onKind, user: userEvent.setup() };
}

test('an act says what was done, from what to what, by whom, when, why and whether it is sealed', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  await open({
    '': [
      aTrace({
        action: 'figure.corrected',
        before: { state: 'reported', value: '54' },
        after: { state: 'reported', value: '57' },
        reason: 'Đếm sót ba tin',
        recordedAt: '2026-11-23T09:12:00+07:00',
      }),
      aTrace({ id: '6', seal: null, action: 'submission.passed-on', indicator: null, after: null }),
    ],
  });
  const [first, second] = (await screen.findAllByRole('row')).slice(1);
  const text = first?.textContent ?? '';
  expect(text).toContain('Thay đổi số liệu sau khi gửi');
  expect(text).toContain('TG01 · Chỉ tiêu 1');
  expect(text).toContain('54 tin, bài được sửa thành 57 tin, bài');
  expect(text).toContain('Nguyễn Văn A');
  expect(text).toContain('Cán bộ nhập liệu · từ 10.0.0.7');
  expect(text).toContain('thời gian thực: 09 giờ 12, 23/11/2026');
  expect(text).toContain('Lý do: Đếm sót ba tin');
  expect(text).toContain('Số 12');
  expect(second?.textContent).toContain('Chưa niêm phong');
});

test('what is older comes when it is asked for', async () => {
  const { user } = await open({ '': [aTrace()], '&cursor=abc': [aTrace({ id: '3' })] }, 'abc');
  await user.click(await screen.findByRole('button', { name: 'Tải thêm' }));
  expect(await screen.findByText('Đã xem hết 2 việc.')).toBeTruthy();
});

test('a kind of acts is chosen into the address', async () => {
  const { onKind, user } = await open({ '': [] });
  expect(await screen.findByText('Chưa có việc nào')).toBeTruthy();
  const kinds = screen.getByRole('combobox', { name: 'Loại việc' });
  expect(within(kinds).queryByText('Hệ thống')).toBeNull();
  await user.selectOptions(kinds, 'Số liệu');
  expect(onKind).toHaveBeenCalledWith('figure');
});
