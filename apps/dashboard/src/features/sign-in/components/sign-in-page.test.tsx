import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import type { WelcomeDto } from '@tiendo/contract/session';

import { renderScreen } from '../../../testing/render.tsx';
import { ok, refused, serve } from '../../../testing/server.ts';
import { aSession } from '../../../testing/session-builder.ts';
import { SignInPage } from './sign-in-page.tsx';

const welcome: WelcomeDto = {
  session: null,
  demo: true,
  businessNow: '2017-06-22T10:34:00+07:00',
  hasAccounts: true,
  demoPassword: 'tiendo-demo',
  accounts: [
    {
      username: 'nhap-00004',
      displayName: 'P. Trúc Bạch',
      office: 'Cán bộ nhập liệu',
      role: 'clerk',
    },
  ],
};

const page = <SignInPage banner={<p>SỐ LIỆU MINH HỌA</p>} actions={null} />;

test('an account of the demo fills the form and one key more signs in', async () => {
  const requests = serve({
    'GET /session/welcome': ok(welcome),
    'POST /session': ok(aSession()),
  });
  await renderScreen(page);
  await userEvent.click(await screen.findByRole('button', { name: 'P. Trúc Bạch' }));
  const submit = screen.getByRole('button', { name: 'Đăng nhập' });
  expect(document.activeElement).toBe(submit);
  await userEvent.keyboard('{Enter}');
  expect(requests.at(-1)).toMatchObject({
    line: 'POST /session',
    body: { username: 'nhap-00004', password: 'tiendo-demo' },
  });
  expect(screen.getByText('SỐ LIỆU MINH HỌA')).toBeTruthy();
});

test('an empty field is named before anything is sent', async () => {
  const requests = serve({ 'GET /session/welcome': ok({ ...welcome, demo: false, accounts: [] }) });
  await renderScreen(page);
  await userEvent.click(await screen.findByRole('button', { name: 'Đăng nhập' }));
  const field = screen.getByRole('textbox', { description: 'Đề nghị nhập tên đăng nhập.' });
  expect(document.activeElement).toBe(field);
  expect(requests.map((request) => request.line)).toEqual(['GET /session/welcome']);
});

test('where nobody has an account it says so and how to look around, instead of asking for one', async () => {
  const empty = { ...welcome, demo: false, accounts: [], demoPassword: null, hasAccounts: false };
  serve({ 'GET /session/welcome': ok(empty) });
  await renderScreen(page);
  expect(await screen.findByRole('heading', { name: 'Chưa thiết lập' })).toBeTruthy();
  expect(screen.getByText(/DATA_DIR=\.\/demo npm start/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đăng nhập' })).toBeNull();
});

test('a wrong password is said at its field, in the language of the screen', async () => {
  serve({
    'GET /session/welcome': ok(welcome),
    'POST /session': refused(401, 'auth.wrong-credentials'),
  });
  await renderScreen(page, { language: 'en' });
  await userEvent.type(await screen.findByLabelText('User name'), 'lanhdao');
  await userEvent.type(screen.getByLabelText('Password'), 'sai{Enter}');
  expect(await screen.findByText('The user name or the password is wrong.')).toBeTruthy();
  const password = screen.getByLabelText('Password');
  expect(password.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(password);
});
