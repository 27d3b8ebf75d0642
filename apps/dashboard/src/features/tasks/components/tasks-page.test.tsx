import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { renderScreen } from '../../../testing/render.tsx';
import { ok, refused, serve } from '../../../testing/server.ts';
import { aGrant, aSession } from '../../../testing/session-builder.ts';
import { aTask } from '../../../testing/task-builder.ts';
import type { TaskFilter } from '../model/task-address.ts';
import { TasksPage } from './tasks-page.tsx';

const list = 'GET /tasks?limit=500';
const overdue = aTask({ id: 'late', content: 'Nắm tình hình dư luận', timeStatus: 'overdue' });
const draft = aTask({ id: 'draft', content: 'Tuyên truyền năm kỷ cương', stage: 'draft' });

test('tasks stand under how they stand in time; a draft says that it is one', async () => {
  serve({ [list]: ok({ items: [draft, overdue], nextCursor: null }) });
  await renderScreen(<TasksPage filter={{}} onFilter={() => undefined} />);
  const headings = await screen.findAllByRole('heading', { level: 2 });
  expect(headings.map((heading) => heading.textContent)).toEqual([
    'Quá hạn01 nhiệm vụ',
    'Dự kiến giao (dự thảo)01 nhiệm vụ',
  ]);
  const planned = screen.getByRole('region', { name: /Dự kiến giao/u });
  expect(within(planned).getByText(draft.content)).toBeTruthy();
});

test('a count is a filter for the address, and keeps the unit', async () => {
  serve({ [list]: ok({ items: [overdue], nextCursor: null }) });
  const onFilter = vi.fn<(filter: TaskFilter) => void>();
  await renderScreen(<TasksPage filter={{ unit: 'code:00004' }} onFilter={onFilter} />);
  await userEvent.click(await screen.findByRole('button', { name: '1Quá hạn' }));
  expect(onFilter).toHaveBeenCalledWith({ unit: 'code:00004', standing: 'overdue' });
});

test('an open task leads back to the conclusion and the conference it rests on', async () => {
  const basis = {
    ...overdue.basis,
    meetingId: 'm',
    meetingTitle: 'Hội nghị tổng kết năm 2016',
    conclusionId: 'c',
    conclusionItem: '2',
    noticeNumber: '01-TB/MH',
  };
  serve({ [list]: ok({ items: [{ ...overdue, basis }], nextCursor: null }) });
  await renderScreen(<TasksPage filter={{ task: 'late' }} onFilter={() => undefined} />);
  const sheet = await screen.findByRole('dialog', { name: 'Nhiệm vụ' });
  const link = await within(sheet).findByRole('link', {
    name: 'Kết luận, mục 2, Thông báo số 01-TB/MH',
  });
  expect(link.getAttribute('href')).toBe('/hoi-nghi/m#conclusion-c');
});

const indicator = {
  indicatorId: 'i',
  code: 'TG12',
  name: 'Tin, bài',
  nameEn: 'News',
  effect: null,
};

test.each([
  ['a leader to the lead unit', aGrant('standing-committee'), '/don-vi/2017-H1/own%3ABTG#TG12'],
  ['a ward to its own', aGrant('clerk'), '/don-vi/2017-H1/code%3A00004#TG12'],
  ['who reports nothing nowhere', aGrant('verifier', { unitReports: false }), undefined],
] as const)(
  'an indicator of a task leads %s, never to a page that refuses',
  async (_, grant, href) => {
    const lead = { ...overdue.lead, code: 'own:BTG' };
    serve({
      [list]: ok({ items: [{ ...overdue, lead, indicators: [indicator] }], nextCursor: null }),
    });
    await renderScreen(<TasksPage filter={{ task: 'late' }} onFilter={() => undefined} />, {
      session: aSession({ grants: [grant] }),
    });
    const name = await screen.findByText('TG12 · Tin, bài');
    expect(name.getAttribute('href') ?? undefined).toBe(href);
  },
);

test('an address that names no task says so beside the list, which keeps its title', async () => {
  serve({
    [list]: ok({ items: [overdue], nextCursor: null }),
    'GET /tasks/nope': refused(422, 'request.invalid'),
  });
  await renderScreen(<TasksPage filter={{ task: 'nope' }} onFilter={() => undefined} />);
  const sheet = await screen.findByRole('dialog', { name: 'Nhiệm vụ' });
  expect(await within(sheet).findByText('Không có nhiệm vụ này')).toBeTruthy();
  expect(within(sheet).queryByRole('button', { name: 'Thử lại' })).toBeNull();
  expect(document.title).toBe('Nhiệm vụ – Tiến Độ');
});

test('a filter that hides everything can be taken off', async () => {
  serve({ [list]: ok({ items: [overdue], nextCursor: null }) });
  const onFilter = vi.fn<(filter: TaskFilter) => void>();
  await renderScreen(<TasksPage filter={{ standing: 'completed' }} onFilter={onFilter} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc' }));
  expect(onFilter).toHaveBeenCalledWith({});
});

test('a failure is said in words and can be tried again', async () => {
  serve({ [list]: refused(503, 'database.busy') });
  await renderScreen(<TasksPage filter={{}} onFilter={() => undefined} />);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Hệ thống đang bận');
  serve({ [list]: ok({ items: [], nextCursor: null }) });
  await userEvent.click(within(alert).getByRole('button', { name: 'Thử lại' }));
  expect(
    await screen.findByText('Chưa có nhiệm vụ nào được giao trong phạm vi của đồng chí.'),
  ).toBeTruthy();
});
