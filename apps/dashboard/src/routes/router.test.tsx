import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { PhrasesProvider } from '../i18n/phrases.tsx';
import { bundle } from '../i18n/vi/bundle.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { ok, refused, serve } from '../testing/server.ts';
import { aGrant, aSession } from '../testing/session-builder.ts';
import { aTask } from '../testing/task-builder.ts';
import { createAppRouter } from './router.tsx';

const leader = aSession({ grants: [aGrant('standing-committee')] });
const { businessNow, demo } = leader;
const welcome = {
  session: null,
  demo,
  businessNow,
  hasAccounts: true,
  accounts: [],
  demoPassword: null,
};
const nobody = ok(welcome);
const somebody = ok({ ...welcome, session: leader });
const tasks = ok({ items: [aTask()], nextCursor: null });

function open(path: string) {
  const client = createQueryClient();
  const router = createAppRouter(client, createMemoryHistory({ initialEntries: [path] }));
  render(
    <PhrasesProvider language="vi" phrases={bundle}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </PhrasesProvider>,
  );
  return router;
}

test('nobody signed in: the sign-in page stands at the address, and the address stays', async () => {
  serve({
    'GET /session/welcome': nobody,
    'GET /tasks?limit=500': refused(401, 'auth.required'),
  });
  const router = open('/nhiem-vu?standing=on-time');
  await userEvent.type(await screen.findByLabelText('Tên đăng nhập'), 'lanhdao');
  serve({ 'POST /session': ok(leader), 'GET /tasks?limit=500': tasks });
  await userEvent.type(screen.getByLabelText('Mật khẩu'), 'tiendo-demo{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Nhiệm vụ' })).toBeTruthy();
  expect(router.state.location.href).toBe('/nhiem-vu?standing=on-time');
});

test('what an address says beyond what is known is dropped, and the screen opens', async () => {
  serve({ 'GET /session/welcome': somebody, 'GET /tasks?limit=500': tasks });
  open('/nhiem-vu?standing=nope&period=zzz');
  expect(await screen.findByText(aTask().content)).toBeTruthy();
});

test('a session that ends on the way is noticed by the next request', async () => {
  serve({
    'GET /session/welcome': somebody,
    'GET /tasks?limit=500': tasks,
  });
  const router = open('/nhiem-vu');
  await screen.findByRole('heading', { level: 1, name: 'Nhiệm vụ' });
  serve({
    'GET /meetings?limit=500': refused(401, 'auth.required'),
    'GET /session/welcome': nobody,
  });
  await userEvent.click(screen.getByRole('link', { name: /Hội nghị/u }));
  expect(await screen.findByLabelText('Mật khẩu')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/hoi-nghi');
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('the strip of the demo stands above every screen and has nothing to close it', async () => {
  serve({
    'GET /session/welcome': somebody,
    'GET /meetings?limit=500': ok({ items: [], nextCursor: null }),
  });
  open('/hoi-nghi');
  expect((await screen.findByText('SỐ LIỆU MINH HỌA')).parentElement?.textContent).toBe(
    'SỐ LIỆU MINH HỌA – không phải số liệu của quận Ba Đình. Tên đơn vị, ngày, địa điểm, thành phần lấy từ tin đăng 22/06/2017; chỉ tiêu, kết quả, nhiệm vụ, thời hạn do phần mềm tạo.',
  );
  expect(await screen.findByText('Chưa có hội nghị nào')).toBeTruthy();
});

test('an address that leads nowhere says so inside the frame', async () => {
  serve({ 'GET /session/welcome': somebody });
  open('/khong-co');
  expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Về trang đầu' }).getAttribute('href')).toBe('/');
});
