import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { accessibilityProblems } from './accessibility.ts';
import { isFocusCovered } from './covered.ts';
import { openStage, type Stage } from './stage.ts';

const FORM = '/nhap-so-lieu/2017-H1/code:00001';
const LINES_2 = 2;
const NEXT = { vi: 'Chỉ tiêu sau', en: 'Next indicator' };

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(['vi', 'en'] as const)('on a phone, in %s', (language) => {
  const seat = { language, width: 390 };

  test('the part of the report that is open is in sight among its tabs', async () => {
    const { page, watch } = await stage.person('duyet-00001', seat);
    const found: Record<string, string> = {};
    for (const part of ['', '/thuyet-minh', '/duyet', '/ban-ky']) {
      await page.goto(FORM + part);
      await watch.settled();
      const place = await page.evaluate(whereIsTheTab);
      if (place !== 'in sight') found[part] = place;
    }
    expect(found).toEqual({});
  });

  test('the bar at the foot of the form has two lines, and a field one stands in is not under it', async () => {
    const { page, watch } = await stage.person('nhap-00001', seat);
    await page.goto(FORM);
    await watch.settled();
    expect(await linesOfBar(page)).toBe(LINES_2);
    const fields = page.locator('[data-entry-row] :is(input, select)');
    const covered: number[] = [];
    for (const at of [0, 5, 11]) {
      await fields.nth(at).focus();
      if (await isFocusCovered(page)) covered.push(at);
    }
    expect(covered).toEqual([]);
  });

  test('all about a figure under review opens where it was asked for, and closing it leads back', async () => {
    const { page, watch } = await stage.person('tonghop', seat);
    await page.goto('/ra-soat/2017-H1/code:00034');
    await watch.settled();
    const card = (code: string) => page.getByRole('row').filter({ hasText: `${code} ` });
    await card('TG07').getByRole('button').click();
    const sheet = page.getByRole('dialog', { name: /^TG07 / });
    await sheet.getByRole('textbox').waitFor();
    expect(await page.evaluate(isFocusInDialog)).toBe(true);
    expect(await page.evaluate(howWideIsTheDialog)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    await sheet.getByRole('button', { name: NEXT[language] }).click();
    await page.getByRole('dialog', { name: /^TG12 / }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('TG12');
    await page.keyboard.press('c');
    await page.keyboard.type('Hỏi lại');
    expect(
      await page
        .getByRole('dialog', { name: /^TG12 / })
        .getByRole('textbox')
        .inputValue(),
    ).toBe('Hỏi lại');
    expect(watch.faults).toEqual([]);
  });
});

test('where there is no room beside the table, what is known of a row stays in sight below it', async () => {
  const { page, watch } = await stage.person('tonghop', { width: 1024 });
  await page.goto('/ra-soat/2017-H1/code:00034');
  await watch.settled();
  const rows = page.locator('tbody tr');
  for (const at of [0, (await rows.count()) - 1]) {
    await rows.nth(at).focus();
    const code = ((await rows.nth(at).locator('th').textContent()) ?? '').split(' ')[0] ?? '';
    const heading = page.getByRole('heading', { level: 2, name: code });
    expect(await heading.evaluate(isOnScreen)).toBe(true);
    expect(await isFocusCovered(page)).toBe(false);
  }
});

/** Runs in the page. */
const isFocusInDialog = (): boolean =>
  document.activeElement?.closest('dialog') instanceof HTMLElement;

/** Runs in the page: in CSS pixels. */
const howWideIsTheDialog = (): number =>
  document.querySelector('dialog')?.getBoundingClientRect().width ?? 0;

/** Runs in the page. */
function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Runs in the page. */
function whereIsTheTab(): string {
  const tab = document.querySelector('nav a[aria-current="page"]:not([class*="link"])');
  const row = tab?.parentElement?.getBoundingClientRect();
  const place = tab?.getBoundingClientRect();
  if (!row || !place) return 'nowhere';
  return place.left >= row.left - 1 && place.right <= row.right + 1 ? 'in sight' : 'out of sight';
}

/** How many lines of text or controls the bar holds, counted by what stands below what. */
function linesOfBar(page: Page): Promise<number> {
  return page.evaluate(() => {
    const link = document.querySelector('a[href$="/duyet"][class*="button"]');
    const parts = [...(link?.parentElement?.children ?? [])].map((part) =>
      part.getBoundingClientRect(),
    );
    let [lines, foot] = [0, -1];
    for (const { top, bottom } of parts.toSorted((one, other) => one.top - other.top)) {
      if (top >= foot) lines += 1;
      foot = Math.max(foot, bottom);
    }
    const text = [...(link?.parentElement?.querySelectorAll('output, p') ?? [])];
    const isWrapped = text.some((one) => one.getBoundingClientRect().height > 24);
    return isWrapped ? lines + 1 : lines;
  });
}
