import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureWithRevisionsDto } from '@tiendo/contract/figure';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { GridField, gridRow } from './entry-grid.ts';
import { openStage, PASSWORD, type Stage, type Visitor } from './stage.ts';

const WORDS = {
  vi: {
    fires: 'Số vụ cháy',
    tasks: 'Nhiệm vụ',
    waiting: /ô chờ gửi$/u,
    title: 'Số liệu chờ gửi',
    discard: 'Bỏ số này',
    discardNow: 'Bỏ hẳn',
    saved: /^Đã lưu \d+:/u,
    password: 'Mật khẩu',
    username: 'Tên đăng nhập',
    signIn: 'Đăng nhập',
    approver: /Lãnh đạo duyệt P\. Phúc Xá/u,
    account: /^Tài khoản/u,
    signOut: 'Đăng xuất',
    forget: 'Xóa khỏi máy, đăng xuất',
    values: { theirs: '5', reloaded: '7', elsewhere: '8', again: '9', dropped: '6' },
  },
  en: {
    fires: 'Fires',
    tasks: 'Tasks',
    waiting: /waiting to be sent$/u,
    title: 'Figures waiting to be sent',
    discard: 'Discard',
    discardNow: 'Discard it',
    saved: /^Saved .*:/u,
    password: 'Password',
    username: 'User name',
    signIn: 'Sign in',
    approver: /Lãnh đạo duyệt P\. Phúc Xá/u,
    account: /^Account/u,
    signOut: 'Sign out',
    forget: 'Remove and sign out',
    values: { theirs: '15', reloaded: '17', elsewhere: '18', again: '19', dropped: '16' },
  },
};

const UNIT = 'code:00001';
const FORM = `/nhap-so-lieu/2017-H1/${UNIT}`;
const CLERK = 'nhap-00001';
const APPROVER = 'duyet-00001';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** Every change of a figure is lost before it arrives. */
const cut = (page: Page) =>
  page.route('**/api/v1/figures/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
const mend = (page: Page) => page.unroute('**/api/v1/figures/**');

describe.each(['vi', 'en'] as const)('what is written and not recorded, in %s', (language) => {
  const words = WORDS[language];
  const { values } = words;
  const firesIn = (page: Page) => {
    return { row: gridRow(page, words.fires), field: new GridField(page, words.fires) };
  };
  const chip = (page: Page) => page.getByRole('button', { name: words.waiting });
  const write = async (page: Page, value: string) => {
    const { field } = firesIn(page);
    await field.fill(value);
    await field.press('Enter');
  };
  /** The values of all revisions of the cell, newest first. */
  const revisions = async (visitor: Visitor) => {
    const { rows } = await visitor.read(`/submissions/2017-H1/${UNIT}`, submissionDto);
    const row = rows.find(({ indicator }) =>
      [indicator.shortName, indicator.shortNameEn].includes(words.fires),
    );
    if (!row) throw new Error('no such row');
    const path = `/figures/2017-H1/${UNIT}/${row.indicator.id}`;
    const figure = await visitor.read(path, figureWithRevisionsDto);
    return figure.revisions.map(({ value }) => value);
  };

  test('is there after a reload, and goes out once by itself', async () => {
    const clerk = await stage.person(CLERK, { language });
    const { page } = clerk;
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    await cut(page);
    await write(page, values.reloaded);
    await chip(page).waitFor();
    await page.reload();
    await firesIn(page).field.waitFor();
    expect(await firesIn(page).field.inputValue()).toBe(values.reloaded);
    await mend(page);
    await firesIn(page).row.getByText(words.saved).waitFor();
    await chip(page).waitFor({ state: 'detached' });
    expect((await revisions(clerk)).filter((value) => value === values.reloaded)).toHaveLength(1);
  });

  test('goes out from any screen, and another window shows what became of it', async () => {
    const clerk = await stage.person(CLERK, { language });
    const { page, context } = clerk;
    const second = await context.newPage();
    await second.goto(FORM);
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    await cut(page);
    await cut(second);
    await write(page, values.elsewhere);
    await chip(page).waitFor();
    await page.getByRole('link', { name: words.tasks }).first().click();
    await page.getByRole('heading', { level: 1, name: words.tasks }).waitFor();
    await mend(page);
    await mend(second);
    await chip(page).waitFor({ state: 'detached' });
    await expect.poll(() => firesIn(second).field.inputValue()).toBe(values.elsewhere);
    expect((await revisions(clerk)).filter((value) => value === values.elsewhere)).toHaveLength(1);
  });

  test('what was typed and not finished is there when the form is opened again', async () => {
    const { page } = await stage.person(CLERK, { language });
    await page.goto(FORM);
    await firesIn(page).field.fill('1x');
    await page.goto('about:blank');
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    expect(await firesIn(page).field.inputValue()).toBe('1x');
    await firesIn(page).field.press('Escape');
    expect(await firesIn(page).field.inputValue()).not.toBe('1x');
  });

  test('waits for the same person to sign in again; nobody else sees or sends it', async () => {
    const clerk = await stage.person(CLERK, { language });
    const { page, context } = clerk;
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    await context.clearCookies();
    await write(page, values.again);
    // Whoever wrote is asked for the password alone; somebody else may sign in as well.
    const username = page.getByLabel(words.username, { exact: true });
    await username.waitFor();
    expect(await username.inputValue()).toBe(CLERK);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
    await expect.poll(focused).toBe('password');
    await signIn(page, APPROVER);
    await firesIn(page).field.waitFor();
    expect(await firesIn(page).field.inputValue()).not.toBe(values.again);
    await context.clearCookies();
    await page.reload();
    await signIn(page, CLERK);
    await firesIn(page).row.getByText(words.saved).waitFor();
    expect(await firesIn(page).field.inputValue()).toBe(values.again);
    expect((await revisions(clerk)).filter((value) => value === values.again)).toHaveLength(1);
  });

  test('is recorded under nobody else’s name who signs in beside it', async () => {
    const clerk = await stage.person(CLERK, { language });
    const { page, context } = clerk;
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    await cut(page);
    await write(page, values.theirs);
    await chip(page).waitFor();
    const beside = await context.newPage();
    await beside.request.post('/api/v1/session', {
      data: { username: APPROVER, password: PASSWORD },
    });
    await mend(page);
    await page.getByRole('button', { name: words.approver }).waitFor();
    expect(await revisions(clerk)).not.toContain(values.theirs);
    await beside.close();
    await context.clearCookies();
    await page.goto(FORM);
    await signIn(page, CLERK);
    await firesIn(page).row.getByText(words.saved).waitFor();
    await expect.poll(() => revisions(clerk)).toContain(values.theirs);
  });

  test('is spoken of before one signs out, and taken off a shared computer', async () => {
    const { page } = await stage.person(CLERK, { language });
    await page.goto(FORM);
    await firesIn(page).field.fill('3x');
    await page.getByRole('button', { name: words.account }).click();
    await page.getByRole('button', { name: words.signOut, exact: true }).click();
    await page.getByRole('button', { name: words.forget, exact: true }).click();
    await signIn(page, CLERK);
    await firesIn(page).field.waitFor();
    expect(await firesIn(page).field.inputValue()).not.toBe('3x');
  });

  test('is given up only when asked twice', async () => {
    const clerk = await stage.person(CLERK, { language });
    const { page } = clerk;
    await page.goto(FORM);
    await firesIn(page).field.waitFor();
    await cut(page);
    await write(page, values.dropped);
    await chip(page).click();
    const dialog = page.getByRole('dialog', { name: words.title });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(
      new RegExp(`[;,]${values.dropped}[;,]`, 'u'),
    );
    await dialog.getByRole('button', { name: words.discard, exact: true }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.discardNow, exact: true }).click();
    await chip(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await firesIn(page).field.inputValue()).not.toBe(values.dropped);
    await mend(page);
    expect(await revisions(clerk)).not.toContain(values.dropped);
  });

  async function signIn(page: Page, username: string): Promise<void> {
    await page.getByLabel(words.username, { exact: true }).fill(username);
    await page.getByLabel(words.password, { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: words.signIn, exact: true }).click();
  }
});
