import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

import { renderScreen } from '../../../testing/render.tsx';
import { aCell, anOverview, aWard } from '../../../testing/results-builder.ts';
import { ok, refused, serve } from '../../../testing/server.ts';
import { OverviewPage } from './overview-page.tsx';

const TIME = { 'business-time': '2017-06-22T10:34:00+07:00' };
const draw = (language: 'en' | 'vi' = 'vi') =>
  renderScreen(<OverviewPage halfYear="2017-H1" search={{ view: 'table' }} onSearch={() => {}} />, {
    language,
  });

beforeEach(() => {
  const quiet = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('matchMedia', () => quiet);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
});

test('the first lines come from one request, in the words of the leader', async () => {
  const draft = { state: 'draft', sentAt: null } as const;
  const silent = aWard(22, 'Đội Cấn', { ...draft, extensionRequestedUntil: '2017-06-23' });
  const overview = anOverview();
  const requests = serve({
    'GET /overview/2017-H1': ok({ ...overview, units: [...overview.units, silent] }, TIME),
  });
  await draw();
  expect(await screen.findByText('2/3 đảng ủy phường')).toBeTruthy();
  const text = document.body.textContent.replaceAll('\u00a0', ' ');
  expect(text).toContain('Số liệu tính từ 15/12/2016 đến 14/6/2017');
  expect(text).toContain('Cập nhật 10 giờ 34, 22/6/2017');
  expect(text).toContain('Chưa gửi: Đội Cấn (đề nghị lùi hạn đến 23/6)');
  expect(text).toContain('Kết luận hội nghị trước: hoàn thành 4/6');
  expect(requests.map(({ line }) => line)).toEqual(['GET /overview/2017-H1']);
});

test('a line that needs an opinion leads to its cell on the ward’s page', async () => {
  serve({ 'GET /overview/2017-H1': ok(anOverview(), TIME) });
  await draw();
  const link = await screen.findByRole('link', { name: /Nguyễn Trung Trực – TG12/u });
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe(
    '/don-vi/2017-H1/code:00010#TG12',
  );
});

test('every chart has its table, and the matrix is one', async () => {
  serve({ 'GET /overview/2017-H1': ok(anOverview(), TIME) });
  await draw('en');
  const table = await screen.findByRole('table', { name: /^TG12: 1 of 2 wards on schedule/u });
  expect(within(table).getByRole('row', { name: /Trúc Bạch 76\/150 150/u })).toBeTruthy();
  expect(
    within(table).getByRole('columnheader', { name: 'Six-month actual (items)' }),
  ).toBeTruthy();
  expect(screen.getByRole('grid', { name: /^Units and indicators/u })).toBeTruthy();
});

/** Judged against the year target alone, as at the year's end. */
function ofTheYear({ expectedBasis: _none, ...cell }: ReturnType<typeof aCell>) {
  return { ...cell, reason: 'year-end' as const };
}

test('at the year’s end the chart, the matrix and its key speak of the target, not of a pace', async () => {
  const { cells, ...rest } = anOverview({ halfYear: '2016-H2', periodState: 'closed' });
  const judged = Object.entries(cells).map(([unit, own]) => [
    unit,
    Object.fromEntries(
      Object.entries(own).map(([id, cell]) => [
        id,
        {
          ...ofTheYear(cell),
          status: cell.status === 'at-risk' ? ('not-met' as const) : ('met' as const),
        },
      ]),
    ),
  ]);
  const overview = { ...rest, cells: Object.fromEntries(judged) };
  serve({ 'GET /overview/2017-H1': ok(overview, TIME) });
  await draw();
  const matrix = await screen.findByRole('grid', {
    name: /1\/2 kết quả đã báo cáo không đạt chỉ tiêu năm/u,
  });
  expect(matrix).toBeTruthy();
  expect(screen.getByRole('table', { name: /^TG12: 1\/2 phường đạt chỉ tiêu/u })).toBeTruthy();
  const page = document.body.textContent;
  expect(page).toContain('Tổng kết năm 2016');
  expect(page).toContain('Số liệu cả năm, đến 14/6/2017');
  expect(page).not.toMatch(/Sơ kết|mốc (?!công việc)|cùng kỳ/iu);
  const keys = screen.getAllByRole('list', { name: 'Chú giải' });
  const key = keys.map(({ textContent }) => textContent).join(' ');
  expect(key).toContain('Không đạt');
  expect(key).not.toContain('Nguy cơ');
});

test('where the matrix has no room each unit is listed with its counts and, opened, its cells', async () => {
  const cramped = { matches: true, addEventListener: () => {}, removeEventListener: () => {} };
  const wide = { ...cramped, matches: false };
  vi.stubGlobal('matchMedia', (query: string) => (query.startsWith('screen') ? cramped : wide));
  serve({ 'GET /overview/2017-H1': ok(anOverview(), TIME) });
  await draw();
  const list = await screen.findByRole('list', { name: 'Bảng đánh giá đơn vị và chỉ tiêu' });
  expect(screen.queryByRole('grid')).toBeNull();
  const names = within(list).getAllByRole('heading', { level: 3 });
  expect(names.map(({ textContent }) => textContent)).toEqual([
    'Toàn quận',
    'Trúc Bạch',
    'Nguyễn Trung Trực',
  ]);
  const counts = within(list).getByRole('list', { name: 'Đánh giá: Nguyễn Trung Trực' });
  expect(counts.textContent).toBe('Chậm tiến độ1');
  const cells = within(list).getAllByRole('link', { name: 'TG12 Tin, bài', hidden: true });
  expect(decodeURIComponent(cells.at(-1)?.getAttribute('href') ?? '')).toBe(
    '/don-vi/2017-H1/code:00010#TG12',
  );
});

test('a period without units says so, and a failure can be tried again', async () => {
  serve({ 'GET /overview/2017-H1': ok(anOverview({ units: [], cells: {}, totals: {} }), TIME) });
  const empty = await draw();
  expect(await screen.findByText('Kỳ này chưa có đơn vị báo cáo')).toBeTruthy();
  empty.unmount();
  serve({ 'GET /overview/2017-H1': refused(503, 'server.unexpected') });
  await draw();
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy();
});
