import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { MeetingDto } from '@tiendo/contract/meeting';

import { aMeeting } from '../../../testing/meeting-builder.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { ok, refused, serve } from '../../../testing/server.ts';
import { aTask } from '../../../testing/task-builder.ts';
import { MeetingPage } from './meeting-page.tsx';

const page = <MeetingPage meetingId="m" />;

test('a chair the source does not name is said to be unnamed, and no hour is made up', async () => {
  serve({ 'GET /meetings/m': ok(aMeeting()) });
  await renderScreen(page);
  expect(await screen.findByText('không nêu trong nguồn')).toBeTruthy();
  expect(screen.getByText('Chiều 21/06/2017')).toBeTruthy();
});

test('what was said at the recorded conference is a reported speech, not a conclusion', async () => {
  const remark: MeetingDto['remarks'][number] = {
    id: 'r',
    kind: 'directing-remark',
    text: 'Tập trung nắm bắt và định hướng dư luận xã hội',
    directiveId: null,
    taskIds: [],
    source: 'record',
  };
  serve({ 'GET /meetings/m': ok(aMeeting({ remarks: [remark] })) });
  await renderScreen(page);
  const speech = await screen.findByRole('region', {
    name: 'Ý kiến chỉ đạo tại hội nghị (theo tin đăng ngày 22/06/2017)',
  });
  expect(within(speech).getByText(remark.text)).toBeTruthy();
  expect(within(speech).getByText('theo tin đăng')).toBeTruthy();
  expect(
    within(screen.getByRole('region', { name: 'Kết luận hội nghị' })).queryByRole('list'),
  ).toBe(null);
});

test('a conclusion names its notice and leads to its tasks', async () => {
  const task = aTask({ state: 'completed' });
  const meeting = aMeeting({
    notices: [
      {
        id: 'n',
        number: '01-TB/MH',
        title: 'Thông báo kết luận',
        state: 'signed',
        signedOn: '2016-12-30',
        signer: null,
        source: 'illustrative',
      },
    ],
    conclusions: [
      {
        id: 'c',
        item: '1',
        text: 'Đẩy mạnh tuyên truyền',
        withoutTasks: false,
        noticeId: 'n',
        taskIds: [task.id],
        source: 'illustrative',
      },
    ],
    tasks: [task],
  });
  serve({ 'GET /meetings/m': ok(meeting) });
  await renderScreen(page, { path: '/hoi-nghi/m#conclusion-c' });
  const conclusions = await screen.findByRole('region', { name: 'Kết luận hội nghị' });
  expect(within(conclusions).getByText('Thông báo số 01-TB/MH, ký ngày 30/12/2016')).toBeTruthy();
  const link = within(conclusions).getByRole('link', { name: task.content });
  expect(link.getAttribute('href')).toBe(`/nhiem-vu?task=${task.id}`);
  expect(document.activeElement?.id).toBe('conclusion-c');
});

test('a conference one may not see is not found', async () => {
  serve({ 'GET /meetings/m': refused(404, 'meeting.not-found') });
  await renderScreen(page);
  expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeTruthy();
});
