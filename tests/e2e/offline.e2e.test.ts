import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { GridField, gridRow, rowPanel } from './entry-grid.ts';
import { openStage, type Stage } from './stage.ts';

const WORDS = {
  vi: {
    tasks: 'Nhiệm vụ',
    meetings: 'Hội nghị',
    unreachable: /Không kết nối được với máy chủ/u,
    retry: 'Thử lại',
    fires: 'Số vụ cháy',
    waiting: 'Chờ gửi',
    saved: /^Đã lưu \d+:/u,
  },
  en: {
    tasks: 'Tasks',
    meetings: 'Conferences',
    unreachable: /The server cannot be reached/u,
    retry: 'Try again',
    fires: 'Fires',
    waiting: 'Waiting to be sent',
    saved: /^Saved .*:/u,
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(['vi', 'en'] as const)('without a network, in %s', (language) => {
  const words = WORDS[language];

  test('a screen that was never here says that it cannot come, and comes when asked again', async () => {
    const { page, context, watch } = await stage.person('nhap-00001', { language });
    await page.goto('/nhiem-vu');
    await watch.settled();
    await context.setOffline(true);
    await page.getByRole('link', { name: words.meetings }).first().click();
    await page.getByText(words.unreachable).waitFor();
    await page.getByRole('button', { name: words.retry }).click();
    await context.setOffline(false);
    await page.getByRole('button', { name: words.retry }).click();
    await page.getByRole('heading', { level: 1, name: words.meetings }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/hoi-nghi');
  });

  test('a screen whose data is away says so, and opens by itself when the network is back', async () => {
    const { page, context, watch } = await stage.person('nhap-00001', { language });
    await page.goto('/hoi-nghi');
    await watch.settled();
    await page.route('**/api/v1/tasks*', (route) => route.abort());
    await page.getByRole('link', { name: words.tasks }).first().click();
    await page.getByText(words.unreachable).waitFor();
    await context.setOffline(true);
    await page.unroute('**/api/v1/tasks*');
    await context.setOffline(false);
    await page.getByRole('heading', { level: 1, name: words.tasks }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/nhiem-vu');
  });

  test('a figure stays where it was typed, is recorded when the network is back, and is there when one comes back', async () => {
    const { page, context } = await stage.person('nhap-00001', { language });
    await page.goto('/nhap-so-lieu/2017-H1/code:00001');
    const fires = gridRow(page, words.fires);
    const field = new GridField(page, words.fires);
    await field.waitFor();
    await context.setOffline(true);
    const typed = language === 'vi' ? '2' : '3';
    await field.fill(typed);
    await field.press('Enter');
    await fires.getByText(words.waiting).waitFor();
    await field.cell.click();
    await rowPanel(page).getByText(words.unreachable).waitFor();
    expect(await field.inputValue()).toBe(typed);
    await context.setOffline(false);
    await fires.getByText(words.saved).waitFor();
    expect(await field.inputValue()).toBe(typed);

    await page.getByRole('link', { name: words.tasks }).first().click();
    await page.getByRole('heading', { level: 1, name: words.tasks }).waitFor();
    await page.goBack();
    await field.waitFor();
    expect(await field.inputValue()).toBe(typed);
  });
});
