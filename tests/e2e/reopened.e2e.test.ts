import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openStage, type Stage, type Visitor } from './stage.ts';

const FORM = '/nhap-so-lieu/2017-H1/code:00001';

const WORDS = {
  vi: {
    form: /^Nhập số liệu/u,
    kept: /Đang mở bản giữ trên máy này/u,
    unreachable: /Không kết nối được với máy chủ/u,
    account: /^Tài khoản/u,
    signOut: 'Đăng xuất',
    signIn: 'Đăng nhập',
    signedOut: /^Đồng chí đã đăng xuất trên máy này/u,
  },
  en: {
    form: /^Figures:/u,
    kept: /as this computer kept it/u,
    unreachable: /The server cannot be reached/u,
    account: /^Account/u,
    signOut: 'Sign out',
    signIn: 'Sign in',
    signedOut: /^You are signed out on this computer/u,
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** Until this browser has everything it needs to open the form again by itself. */
async function keptByBrowser({ page }: Visitor): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    const answers = await caches.open('tiendo-answers');
    const kept = (await answers.keys()).map(({ url }) => new URL(url).pathname);
    return (
      registration.active?.state === 'activated' &&
      kept.some((path) => path.endsWith('/session')) &&
      kept.some((path) => path.includes('/submissions/'))
    );
  });
}

describe.each(['vi', 'en'] as const)(
  'a form that is opened again without a network, in %s',
  (language) => {
    const words = WORDS[language];

    test('is there with last year’s values, says that it was kept, and is the server’s own when the network is back', async () => {
      const clerk = await stage.person('nhap-00001', { language });
      const { page, context } = clerk;
      await page.goto(FORM);
      await page.getByRole('heading', { level: 1, name: words.form }).waitFor();
      await keptByBrowser(clerk);
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: words.form }).waitFor();
      await page.getByText(words.kept).waitFor();
      await context.setOffline(false);
      await expect.poll(() => page.getByText(words.kept).count()).toBe(0);
    });

    test('opens in a new window, too', async () => {
      const clerk = await stage.person('nhap-00001', { language });
      await clerk.page.goto(FORM);
      await keptByBrowser(clerk);
      await clerk.context.setOffline(true);
      await clerk.page.close();
      const page = await clerk.context.newPage();
      await page.goto(FORM);
      await page.getByText(words.kept).waitFor();
      expect(await page.locator('h1').textContent()).toMatch(words.form);
    });

    test('is gone once its writer has signed out', async () => {
      const clerk = await stage.person('nhap-00001', { language });
      const { page, context } = clerk;
      await page.goto(FORM);
      await keptByBrowser(clerk);
      await page.getByRole('button', { name: words.account }).click();
      await page.getByRole('button', { name: words.signOut, exact: true }).click();
      await page.getByRole('button', { name: words.signIn }).waitFor();
      await page.waitForFunction(async () => !(await caches.has('tiendo-answers')));
      await context.setOffline(true);
      await page.reload();
      await page.getByText(words.unreachable).waitFor();
      expect(await page.getByRole('heading', { level: 1, name: words.form }).count()).toBe(0);
    });

    test('is gone at once when its writer signs out without a network, and the server hears of it later', async () => {
      const clerk = await stage.person('nhap-00001', { language });
      const { page, context } = clerk;
      await page.goto(FORM);
      await keptByBrowser(clerk);
      await context.setOffline(true);
      await page.getByRole('button', { name: words.account }).click();
      await page.getByRole('button', { name: words.signOut, exact: true }).click();
      await page.getByText(words.signedOut).waitFor();
      await page.reload();
      await page.getByText(words.unreachable).waitFor();
      expect(await page.getByRole('heading', { level: 1, name: words.form }).count()).toBe(0);
      const before = await context.cookies();
      await context.setOffline(false);
      await page.reload();
      await page.getByRole('button', { name: words.signIn }).waitFor();
      expect(await page.getByText(words.signedOut).count()).toBe(0);
      // Even with the cookie that the browser had, nobody is known.
      await context.addCookies(before);
      await page.reload();
      await page.getByRole('button', { name: words.signIn }).waitFor();
    });
  },
);
