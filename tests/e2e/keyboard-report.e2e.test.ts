import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { figureDto } from '@tiendo/contract/figure';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { gridRow, rowPanel } from './entry-grid.ts';
import { SPINE_WORDS } from './spine-words.ts';
import { openStage, type Stage } from './stage.ts';
import { tabTo } from './tab-to.ts';

const UNIT = 'code:00001';
const FIRES = 'Số vụ cháy';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

test('a ward fills in and sends a whole report by keyboard alone', async () => {
  const words = SPINE_WORDS.vi;
  const approver = await stage.person('duyet-00001');
  const { page } = approver;
  const { keyboard } = page;
  await page.goto(`/nhap-so-lieu/2017-H1/${UNIT}`);
  await gridRow(page, words.revenue).waitFor();
  await tabTo(page, 'table[role="grid"] *');
  expect(await accessibilityProblems(page)).toEqual([]);

  // Down to what is missing: the heading says where one stands.
  await goDownTo(page, words.revenue);
  await keyboard.type(words.revenueTyped);
  await keyboard.press('Enter');
  await gridRow(page, words.revenue).getByText(words.saved).waitFor();
  await keyboard.press('Control+Home');
  await goDownTo(page, words.satisfaction);
  await keyboard.type(words.meanTyped);
  await keyboard.press('Tab');
  await keyboard.type('285');
  await keyboard.press('Enter');
  await gridRow(page, words.satisfaction).getByText(words.saved).waitFor();
  expect(await read(approver, 'KT01')).toMatchObject({ value: '4016.5', quality: 'official' });

  // Its kind, and back again; a state with its own key, taken back with Ctrl+Z.
  await keyboard.press('Control+Home');
  await goDownTo(page, words.revenue);
  await keyboard.press('u');
  await expect.poll(async () => (await read(approver, 'KT01')).quality).toBe('preliminary');
  await keyboard.press('Control+z');
  await expect.poll(async () => (await read(approver, 'KT01')).quality).toBe('official');
  await keyboard.press('Control+Home');
  await goDownTo(page, FIRES);
  await keyboard.press('k');
  const fires = gridRow(page, FIRES);
  await fires.getByText('Không phát sinh').first().waitFor();
  await expect.poll(async () => await stateOf(approver, FIRES)).toBe('not-occurred');
  await keyboard.press('Control+z');
  await expect.poll(async () => await stateOf(approver, FIRES)).toBe('reported');
  await keyboard.press('Control+y');
  await expect.poll(async () => await stateOf(approver, FIRES)).toBe('not-occurred');

  // On to the explanation below the grid, and back to the same cell.
  await keyboard.press('Control+Enter');
  await keyboard.type('Không có vụ nào.');
  expect(await rowPanel(page).evaluate((panel) => panel.contains(document.activeElement))).toBe(
    true,
  );
  await keyboard.press('Escape');
  expect(await fires.evaluate((row) => row.contains(document.activeElement))).toBe(true);

  await page.getByText('Đã lưu hết.').waitFor();
  await keyboard.press('Escape');
  await tabTo(page, 'a', words.toSending);
  await keyboard.press('Enter');
  await page.getByRole('button', { name: words.send }).waitFor();
  await tabTo(page, 'input[type="checkbox"]');
  await keyboard.press('Space');
  await tabTo(page, 'button:not([aria-disabled="true"])', words.send);
  await keyboard.press('Enter');
  await page.getByRole('region', { name: words.receipt }).waitFor();
  const { sendings } = await approver.read(`/submissions/2017-H1/${UNIT}`, submissionDto);
  expect(sendings).toHaveLength(1);
});

type Reader = Awaited<ReturnType<Stage['person']>>;

const read = (visitor: Reader, code: string) =>
  visitor.read(`/figures/2017-H1/${UNIT}/${code}`, figureDto);

async function stateOf(visitor: Reader, name: string) {
  const { rows } = await visitor.read(`/submissions/2017-H1/${UNIT}`, submissionDto);
  return rows.find(({ indicator }) => indicator.name === name)?.figure.state;
}

/** Arrow down until the row of an indicator; the column stays. */
async function goDownTo(page: Page, indicator: string): Promise<void> {
  const row = gridRow(page, indicator);
  for (let step = 0; step < 60; step += 1) {
    if (await row.evaluate((line) => line.contains(document.activeElement))) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the keyboard never reached ${indicator}`);
}
