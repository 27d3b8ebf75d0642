import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkSettingDto } from '@tiendo/contract/check';

import { accessibilityProblems } from './accessibility.ts';
import { isFocusCovered } from './covered.ts';
import { GridField, rowPanel } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { tabTo } from './tab-to.ts';

const PATH = '/muc-kiem-tra';
const FORM = '/nhap-so-lieu/2017-H1/code:00001';
const SETTING = '/settings/checks';
const FAR_FROM_LAST_YEAR = 'input[name="far-from-last-year"]';
const FAR_ABOVE_PLAN = 'input[name="far-above-plan"]';

/** News of ward 00001: 112 last year and 130 now, 16.1 percent more. */
const WORDS = {
  vi: {
    place: 'Mức kiểm tra',
    level: '15',
    saved: 'Đã lưu.',
    refused: 'Mức này cần từ 100 đến 1.000. Dưới 100 thì đơn vị chưa đạt chỉ tiêu cũng bị hỏi.',
    news: 'Tin, bài đăng cổng thông tin điện tử, đài truyền thanh',
    asks: 'Tăng so với 6 tháng đầu năm 2016: 112 → 130 (+16,1 %), ngưỡng 15 %',
    readOnly: 'Mức kiểm tra do bộ phận tổng hợp đặt.',
  },
  en: {
    place: 'Check thresholds',
    level: '12.5',
    saved: 'Saved.',
    refused:
      'This threshold must lie between 100 and 1,000. Below 100 it would ask units that have not reached their target.',
    news: 'News items published on the portal and the ward radio',
    asks: 'Up on First half of 2016: 112 → 130 (+16.1 %), threshold 12.5 %',
    readOnly: 'The secretariat sets these thresholds.',
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(['vi', 'en'] as const)('the thresholds of the checks, in %s', (language) => {
  const words = WORDS[language];
  let secretariat: Visitor;
  beforeAll(async () => {
    secretariat = await stage.person('tonghop', { language });
  });

  test('are set by keyboard alone, and the form of a clerk asks by them', async () => {
    const { page, watch } = secretariat;
    await page.goto('/');
    await watch.settled();
    await tabTo(page, `a[href="${PATH}"]`);
    await page.keyboard.press('Enter');
    await watch.settled();
    await tabTo(page, FAR_FROM_LAST_YEAR);
    await page.keyboard.type(words.level);
    await tabTo(page, 'button[type="submit"]');
    await page.keyboard.press('Enter');
    await page.getByText(words.saved, { exact: true }).waitFor();
    expect(await page.locator(FAR_FROM_LAST_YEAR).inputValue()).toBe(
      language === 'vi' ? '15' : '12.5',
    );
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(watch.faults).toEqual([]);

    const clerk = await stage.person('nhap-00001', { language });
    await clerk.page.goto(FORM);
    await new GridField(clerk.page, words.news).press('Shift');
    await rowPanel(clerk.page).getByText(words.asks).first().waitFor();
    await clerk.page.goto(PATH);
    await clerk.page.getByText(words.readOnly).waitFor();
    expect(await clerk.page.locator('main input').count()).toBe(0);
  });

  test('are refused at their field where they make no sense, and nothing is changed', async () => {
    const { page, watch } = secretariat;
    const before = await secretariat.read(SETTING, checkSettingDto);
    await page.goto(PATH);
    await watch.settled();
    await page.locator(FAR_ABOVE_PLAN).fill('90');
    await page.keyboard.press('Enter');
    await page.getByText(words.refused).waitFor();
    const wrong = page.locator(`${FAR_ABOVE_PLAN}[aria-invalid]`);
    expect(await wrong.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.locator('main summary').first().press('Enter');
    await page.getByRole('combobox').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await secretariat.read(SETTING, checkSettingDto)).toEqual(before);
  });

  test('are reached on a phone, none under the bar or the navigation', async () => {
    const { page, watch } = await stage.person('tonghop', { language, width: 390 });
    await page.goto(PATH);
    await watch.settled();
    const covered: string[] = [];
    for (const field of await page.locator('main :is(input, button)').all()) {
      await field.focus();
      if (await isFocusCovered(page)) covered.push(await field.evaluate((one) => one.outerHTML));
    }
    expect(covered).toEqual([]);
  });
});
