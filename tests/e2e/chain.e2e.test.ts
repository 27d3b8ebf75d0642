import { afterAll, beforeAll, expect, test } from 'vitest';

import { openStage, type Stage } from './stage.ts';

const WORDS = {
  vi: {
    red: /Nguy cơ không hoàn thành|Chậm tiến độ/u,
    task: 'Nhiệm vụ',
    item: /^Kết luận, mục 3/u,
  },
  en: { red: /At risk of missing|Behind schedule/u, task: 'Task', item: /^Conclusion, item 3/u },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

test.each(['vi', 'en'] as const)(
  'a red cell leads to the ward, its task, the conclusion and the conference, and back, in %s',
  async (language) => {
    const words = WORDS[language];
    const { page, watch } = await stage.person('lanhdao', { language });
    await page.goto('/tong-quan/2017-H1');
    const row = page
      .getByRole('grid')
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Nguyễn Trung Trực' }) });
    const cell = row.getByRole('gridcell', { name: words.red }).first();
    await cell.waitFor();
    expect(await page.getByRole('grid').getByRole('columnheader').count()).toBeGreaterThan(15);
    await cell.click();

    await page.waitForURL('**/don-vi/2017-H1/code:00010#TG12');
    const news = page.getByRole('article', { name: /^TG12 / });
    await news.waitFor();
    expect(await news.innerText()).toMatch(/54\/150/u);
    const title = 'Tập huấn viết tin, bài';
    await page.getByRole('link', { name: title }).click();

    await page.waitForURL(/\/nhiem-vu\?.*task=/u);
    const task = page.getByRole('dialog', { name: words.task, exact: true });
    await task.getByRole('link', { name: words.item }).click();
    await page.waitForURL(/\/hoi-nghi\/.+#conclusion-/u);
    const conclusion = page.locator(':target, [data-target]').first();
    await conclusion.getByRole('link', { name: title }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('2016');

    await conclusion.getByRole('link', { name: title }).click();
    await page.waitForURL(/\/nhiem-vu\?.*task=/u);
    await task.getByRole('link', { name: /TG12/u }).click();
    await page.waitForURL(/\/don-vi\/2017-H1\/.+#/u);
    for (const place of [
      '/nhiem-vu',
      '/hoi-nghi/',
      '/nhiem-vu',
      '/don-vi/',
      '/tong-quan/2017-H1',
    ]) {
      await page.goBack();
      await page.waitForURL((url) => url.pathname.startsWith(place));
    }
    await watch.settled();
    expect(watch.faults).toEqual([]);
  },
);
