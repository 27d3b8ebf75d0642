import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { accessibilityProblems } from './accessibility.ts';
import { GridField } from './entry-grid.ts';
import { openStage, type Stage } from './stage.ts';

const WORDS = {
  vi: {
    fires: 'Số vụ cháy',
    tasks: 'Nhiệm vụ',
    title: 'Còn số liệu chưa lưu',
    stay: 'Ở lại',
    go: 'Rời đi',
  },
  en: { fires: 'Fires', tasks: 'Tasks', title: 'Figures are not saved', stay: 'Stay', go: 'Leave' },
};
const FORM = '/nhap-so-lieu/2017-H1/code:00001';
/** No number of fires: it is refused where it stands and goes nowhere by itself. */
const REFUSED = '2,5';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** What the browser asks of its own before the window closes; it is answered with staying. */
const askedAtClose = async (page: Page): Promise<string> => {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
};

describe.each(['vi', 'en'] as const)('leaving the form, in %s', (language) => {
  const words = WORDS[language];

  test('asks where a number goes nowhere by itself, keeps it either way, and else asks nothing', async () => {
    const { page, context, watch } = await stage.person('nhap-00001', { language });
    await page.goto(FORM);
    const fires = new GridField(page, words.fires);
    await fires.waitFor();
    await watch.settled();
    const before = await fires.inputValue();
    const tasks = page.getByRole('link', { name: words.tasks });
    const question = page.getByRole('dialog', { name: words.title });

    // Nothing is unsent: nobody is asked.
    await tasks.click();
    await page.waitForURL(/\/nhiem-vu/u);
    await page.goBack();
    await fires.waitFor();

    await fires.fill(REFUSED);
    await tasks.click();
    await question.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await question.getByRole('button', { name: words.stay }).click();
    await question.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe(FORM);
    expect(await fires.inputValue()).toBe(REFUSED);
    expect(await askedAtClose(page)).toBe('beforeunload');

    await tasks.click();
    await question.getByRole('button', { name: words.go }).click();
    await page.waitForURL(/\/nhiem-vu/u);
    // What was typed is there again, and taken back it is the server's own.
    await page.goBack();
    await fires.waitFor();
    expect(await fires.inputValue()).toBe(REFUSED);
    await fires.press('Escape');
    expect(await fires.inputValue()).toBe(before);
    await context.close();
  });
});
