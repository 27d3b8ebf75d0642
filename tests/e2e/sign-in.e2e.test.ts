import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { GridField, gridRow } from './entry-grid.ts';
import { openStage, PASSWORD, type Stage } from './stage.ts';

const WORDS = {
  vi: {
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Đăng nhập',
    missing: 'Đề nghị nhập mật khẩu.',
    wrong: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    tasks: 'Nhiệm vụ',
    meetings: 'Hội nghị',
    account: /^Tài khoản/u,
    signOut: 'Đăng xuất',
    skip: 'Bỏ qua điều hướng',
    ended: /^Phiên làm việc đã hết/u,
    fires: 'Số vụ cháy',
    saved: /^Đã lưu \d+:/u,
  },
  en: {
    username: 'User name',
    password: 'Password',
    submit: 'Sign in',
    missing: 'Please enter your password.',
    wrong: 'The user name or the password is wrong.',
    tasks: 'Tasks',
    meetings: 'Conferences',
    account: /^Account/u,
    signOut: 'Sign out',
    skip: 'Skip navigation',
    ended: /^The session has ended/u,
    fires: 'Fires',
    saved: /^Saved .*:/u,
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(['vi', 'en'] as const)('signing in, in %s', (language) => {
  const words = WORDS[language];

  test('with the keyboard alone, after a wrong password, at the address one came for', async () => {
    const { page, watch } = await stage.stranger({ language });
    await page.goto('/nhiem-vu?period=2017-H1');
    await page.getByLabel(words.username).focus();
    await page.keyboard.type('lanhdao');
    await page.keyboard.press('Enter');
    await page.getByText(words.missing).waitFor();
    await page.keyboard.type('sai-mat-khau');
    await page.keyboard.press('Enter');
    await page.getByText(words.wrong).waitFor();
    const password = page.getByLabel(words.password, { exact: true });
    expect(await password.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: words.tasks }).waitFor();
    expect(new URL(page.url()).search).toBe('?period=2017-H1');
    await watch.settled();
    expect(await focusedHeading(page)).toBe(words.tasks);
  });

  test('an account of the demo is one click and one key away', async () => {
    const { page, watch } = await stage.stranger({ language });
    await page.goto('/');
    await page.getByTitle('nhap-00001').click();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nhap-so-lieu/**');
    expect(new URL(page.url()).pathname).toBe('/nhap-so-lieu/2017-H1/code:00001');
    await watch.settled();
    expect(await focusedHeading(page)).toContain('2017');
  });

  test('a link that goes away with its screen hands the focus to the heading it led to', async () => {
    const { page, watch } = await stage.person('lanhdao', { language });
    await page.goto('/hoi-nghi');
    const conference = page.getByRole('main').getByRole('link').first();
    const title = await conference.innerText();
    await conference.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hoi-nghi/*');
    await watch.settled();
    expect(await focusedHeading(page)).toBe(title);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.meetings }).waitFor();
    expect(await focusedHeading(page)).toBe(words.meetings);
  });

  test('a session that ran out asks again and keeps the address', async () => {
    const { page, context } = await stage.person('lanhdao', { language });
    await page.goto('/hoi-nghi');
    await page.getByRole('heading', { level: 1, name: words.meetings }).waitFor();
    await context.clearCookies();
    await page.getByRole('link', { name: words.tasks }).first().click();
    await page.getByLabel(words.username).fill('lanhdao');
    await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: words.submit }).click();
    await page.getByRole('heading', { level: 1, name: words.tasks }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/nhiem-vu');
  });

  test('a session that ends while one types says so, keeps what was typed and saves it', async () => {
    const { page, context } = await stage.person('nhap-00001', { language });
    await page.goto('/nhap-so-lieu/2017-H1/code:00001');
    const fires = gridRow(page, words.fires);
    const field = new GridField(page, words.fires);
    await field.waitFor();
    await context.clearCookies();
    const typed = language === 'vi' ? '2' : '3';
    await field.fill(typed);
    await field.press('Enter');
    await page.getByText(words.ended).waitFor();
    await page.getByLabel(words.username).fill('nhap-00001');
    await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await fires.getByText(words.saved).waitFor();
    expect(await field.inputValue()).toBe(typed);
  });

  test('signing out leaves nothing to read, also after going back', async () => {
    const visitor = await stage.person('lanhdao', { language });
    const { page } = visitor;
    await page.goto('/hoi-nghi');
    await page.getByRole('button', { name: words.account }).click();
    await page.getByRole('button', { name: words.signOut }).click();
    await page.getByLabel(words.username).waitFor();
    expect(await visitor.status('/meetings')).toBe(401);
    await page.reload();
    await page.getByLabel(words.username).waitFor();
    expect(await page.getByRole('heading', { name: words.meetings }).count()).toBe(0);
  });

  test('the first key offers to skip the navigation', async () => {
    const { page, watch } = await stage.person('lanhdao', { language });
    await page.goto('/hoi-nghi');
    await watch.settled();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.skip });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

/** The text of the main heading if the keyboard stands there. */
const focusedHeading = (page: Page): Promise<string | null> =>
  page.evaluate(() =>
    document.activeElement?.matches('h1') ? document.activeElement.textContent : null,
  );
