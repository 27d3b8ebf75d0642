import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { GridField } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const UNIT = 'code:00001';
const TITLE = 'Dán từ bảng tính';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** A clerk before the form, with a text on the clipboard and the caret in a number. */
async function paste(text: string, at: string): Promise<Visitor> {
  const clerk = await stage.person('nhap-00001');
  const { page, context } = clerk;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/nhap-so-lieu/2017-H1/${UNIT}`);
  const { cell } = new GridField(page, at);
  await cell.waitFor();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await cell.click();
  await page.keyboard.press('Control+V');
  await page.getByRole('dialog', { name: TITLE }).waitFor();
  return clerk;
}

const apply = (page: Page) =>
  page
    .getByRole('dialog', { name: TITLE })
    .getByRole('button', { name: /^Dán vào biểu/u })
    .click();

/** What is recorded of indicators by their codes, once nothing is on its way. */
async function recorded(clerk: Visitor, codes: readonly string[]) {
  await clerk.page.getByText('Đã lưu hết.').waitFor();
  const { rows } = await clerk.read(`/submissions/2017-H1/${UNIT}`, submissionDto);
  return codes.map((code) => {
    const figure = rows.find(({ indicator }) => indicator.code === code)?.figure;
    return figure && [figure.state, figure.numerator ?? figure.value, figure.denominator];
  });
}

const FIRST = 'Tỷ lệ đảng viên tham gia học tập, quán triệt nghị quyết';
const CODES = ['TG01', 'TG12'];

test.for([
  ['as in Vietnamese', '1.860\t1.900\r\n\r\n1.300\r\n', 'viết kiểu Việt Nam', '1300'],
  ['as in English', '1,860\t1,900\n\n1,310', 'viết kiểu Anh, Mỹ', '1310'],
  ['with spaces', '1 860\t1 900\n\n1 320', null, '1320'],
] as const)('a block written %s fills the form at once', async ([, text, answer, articles]) => {
  const clerk = await paste(text, FIRST);
  const { page } = clerk;
  const dialog = page.getByRole('dialog', { name: TITLE });
  if (answer !== null) await dialog.getByRole('radio', { name: answer }).click();
  expect(await accessibilityProblems(page)).toEqual([]);
  await apply(page);
  expect(await recorded(clerk, CODES)).toEqual([
    ['reported', '1860', '1900'],
    ['reported', articles, null],
  ]);
});

test('nothing is written of a block that is put away, and one step takes back all of one that was pasted', async () => {
  const clerk = await paste('1\t2\n\n1330', FIRST);
  const { page } = clerk;
  await page.keyboard.press('Escape');
  const before = await recorded(clerk, CODES);
  expect(before[0]).not.toEqual(['reported', '1', '2']);
  await page.keyboard.press('Control+V');
  await apply(page);
  expect((await recorded(clerk, CODES))[0]).toEqual(['reported', '1', '2']);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => recorded(clerk, CODES)).toEqual(before);
});
