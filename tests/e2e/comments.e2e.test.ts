import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { commentListDto } from '@tiendo/contract/comment';

import { accessibilityProblems } from './accessibility.ts';
import { GridField, gridRow, rowPanel } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const UNIT = 'code:00001';
const FORM = `/nhap-so-lieu/2017-H1/${UNIT}`;
const COMMENTS = `/comments?period=2017-H1&unit=${UNIT}`;
const ASKED = 'Số này ở đâu ra?';
const ANSWERED = 'Theo sổ theo dõi của đài truyền thanh phường.';
const INNER = 'Nội bộ: hỏi lại đồng chí Hoa.';

const WORDS = {
  vi: {
    news: 'Tin, bài đăng cổng thông tin điện tử, đài truyền thanh',
    open: '1 ý kiến chưa xong',
    all: 'Ý kiến (1)',
    answer: 'Trả lời',
    sendAnswer: 'Gửi trả lời',
    settle: 'Đã xong',
    write: 'Ghi ý kiến',
    send: 'Gửi ý kiến',
    audience: 'Phạm vi',
    inside: 'Nội bộ đơn vị',
  },
  en: {
    news: 'News items published on the portal and the ward radio',
    open: '1 open comment',
    all: 'Comments (1)',
    answer: 'Answer',
    sendAnswer: 'Send the answer',
    settle: 'Settled',
    write: 'Write a comment',
    send: 'Send the comment',
    audience: 'Who reads it',
    inside: 'Inside the unit',
  },
};

// What reviewers and a unit say of a cell; the tests follow one another.
describe.each(['vi', 'en'] as const)('a word about a cell, in %s', (language) => {
  const words = WORDS[language];
  let stage: Stage;
  let reviewer: Visitor;
  let clerk: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    reviewer = await stage.person('tonghop', { language });
    clerk = await stage.person('nhap-00001', { language });
  });
  afterAll(() => stage.close());

  test('is written at the review desk by keyboard alone', async () => {
    const { page, watch } = reviewer;
    await page.goto(`/ra-soat/2017-H1/${UNIT}`);
    await watch.settled();
    const row = page.getByRole('row').filter({ hasText: 'TG12 ' }).first();
    await row.focus();
    await page.keyboard.press('c');
    await page.keyboard.type(ASKED);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('article').getByText(ASKED).waitFor();
    const { items } = await clerk.read(COMMENTS, commentListDto);
    expect(items).toMatchObject([{ text: ASKED, side: 'review', audience: 'unit-and-review' }]);
  });

  test('is marked at its row in the form, heard at its cell, and answered in place', async () => {
    const { page, watch } = clerk;
    await page.goto(FORM);
    await watch.settled();
    await gridRow(page, words.news).getByText(words.open).first().waitFor();
    const { cell } = new GridField(page, words.news);
    expect(await cell.getAttribute('title')).toContain(words.open);
    await cell.click();
    const panel = rowPanel(page);
    await panel.getByText(ASKED).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await panel.getByRole('button', { name: words.answer }).press('Enter');
    await page.keyboard.type(ANSWERED);
    expect(await onScreen(panel.getByRole('textbox', { name: words.answer }))).toBe(true);
    await page.keyboard.press('Control+Enter');
    await panel.locator('p', { hasText: ANSWERED }).waitFor();
    const { items } = await reviewer.read(COMMENTS, commentListDto);
    expect(items[0]?.replies).toMatchObject([{ text: ANSWERED, side: 'unit' }]);
  });

  test('is settled by whoever asked, and then marked no more', async () => {
    const { page } = reviewer;
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'TG12 ' }).first();
    await row.click();
    await page.getByText(ANSWERED).waitFor();
    await page.getByRole('button', { name: words.settle }).click();
    await page.getByText(`${words.settle} (`).waitFor();
    await clerk.page.reload();
    await clerk.watch.settled();
    expect(await clerk.page.getByText(words.open).count()).toBe(0);
  });

  test('is read and written on a phone in the card of its indicator, inside the unit too', async () => {
    const phone = await stage.person('nhap-00001', { language, width: 390 });
    const { page, watch } = phone;
    await page.goto(FORM);
    await watch.settled();
    const card = page.locator('[data-entry-row]').filter({ hasText: words.news });
    await card.getByRole('button', { name: words.all }).click();
    await card.getByText(ANSWERED).waitFor();
    await card.getByRole('button', { name: words.write }).click();
    await page.keyboard.type('Văn bản TỐI MẬT');
    await card.getByRole('combobox', { name: words.audience }).selectOption(words.inside);
    await card.getByRole('button', { name: words.send }).click();
    const field = card.getByRole('textbox', { name: words.write });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(INNER);
    await card.getByRole('button', { name: words.send }).click();
    await card.getByRole('article').getByText(INNER).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    const theirs = await reviewer.read(COMMENTS, commentListDto);
    expect(JSON.stringify(theirs)).not.toContain(INNER);
    // A refusal is an answer the console tells of.
    expect(watch.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    expect([...clerk.watch.faults, ...reviewer.watch.faults]).toEqual([]);
  });
});

/** Whether all of an element is in the window and in every part of it that scrolls. */
const onScreen = (element: Locator): Promise<boolean> =>
  element.evaluate((field) => {
    const { top, bottom, left, width } = field.getBoundingClientRect();
    const middle = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && middle === field;
  });
