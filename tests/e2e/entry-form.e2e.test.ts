import { readFileSync } from 'node:fs';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fillForm, type Filling } from '@tiendo/api/test-support/fill-form.ts';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const UNIT = 'code:00001';
const TITLE = 'Nạp biểu nhập';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

/** What a person takes away from the menu of papers. */
async function take(page: Page, what: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await choose(page, what);
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Biểu và tệp' }).click();
  await page.getByRole('button', { name: what }).click();
}

/** Hands a form in: what the file chooser would give. */
async function bring(page: Page, buffer: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await choose(page, 'Nạp biểu…');
  const name = 'biểu nhập.xlsx';
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function clerkAtForm(): Promise<Visitor> {
  const clerk = await stage.person('nhap-00001');
  await clerk.page.goto(`/nhap-so-lieu/2017-H1/${UNIT}`);
  await clerk.page.getByRole('button', { name: 'Biểu và tệp' }).waitFor();
  return clerk;
}

async function recorded(clerk: Visitor, code: string) {
  const { rows } = await clerk.read(`/submissions/2017-H1/${UNIT}`, submissionDto);
  const { state, value, quality } =
    rows.find(({ indicator }) => indicator.code === code)?.figure ?? {};
  return { state, value, quality };
}

const FILLED: readonly Filling[] = [
  ['TG12', 'first', 1345],
  ['TG12', 'quality', 'Ước thực hiện'],
  ['AN03', 'state', 'Không phát sinh'],
  ['KT01', 'first', { type: 'error', value: '#REF!' }],
];

test('a ward fills in the Excel form, sees what it would change, agrees, and takes it back', async () => {
  const clerk = await clerkAtForm();
  const { page } = clerk;
  const before = await recorded(clerk, 'TG12');
  const { name, bytes } = await take(page, 'Tải biểu nhập (Excel)');
  expect(name).toBe('Biểu nhập - Đảng ủy phường Phúc Xá - 2017-H1.xlsx');
  await bring(page, await fillForm(bytes, FILLED));
  const dialog = page.getByRole('dialog', { name: TITLE });
  await dialog.getByText('Sẽ thay đổi 03 ô').waitFor();
  await dialog.getByText(/^Kết quả!H\d+: “#REF!”\./u).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await recorded(clerk, 'TG12')).toEqual(before);
  await dialog.getByRole('button', { name: 'Ghi vào biểu' }).click();
  const estimate = { state: 'reported', value: '1345', quality: 'estimate' };
  await expect.poll(() => recorded(clerk, 'TG12')).toEqual(estimate);
  await expect.poll(() => recorded(clerk, 'AN03')).toMatchObject({ state: 'not-occurred' });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(() => recorded(clerk, 'TG12')).toEqual(before);
});

test('what is no form of this report is refused in words, and the papers are taken away', async () => {
  const { page } = await clerkAtForm();
  const other = await stage.person('nhap-00022');
  const theirs = await other.context.request.get(
    '/api/v1/submissions/2017-H1/code:00022/entry-form',
  );
  await bring(page, await theirs.body());
  const refusal = page.getByRole('dialog', { name: 'Chưa thực hiện được' });
  await refusal.getByText(/^Biểu này là của Đảng ủy phường Đội Cấn/u).waitFor();
  await page.keyboard.press('Escape');
  for (const what of ['In biểu trình ký – Word', 'In biểu trình ký – Excel']) {
    const { name, bytes } = await take(page, what);
    expect(name).toMatch(/^Biểu số 01 - Đảng ủy phường Phúc Xá - 2017-H1\.(docx|xlsx)$/u);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
});
