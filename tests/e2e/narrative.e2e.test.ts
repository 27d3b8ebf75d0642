import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { narrativesDto } from '@tiendo/contract/narrative';

import { openStage, type Stage, type Visitor } from './stage.ts';

const WORDS = {
  vi: {
    tab: 'Thuyết minh và minh chứng',
    general: 'Đánh giá chung',
    results: 'Kết quả',
    causes: 'Nguyên nhân',
    saved: /Đã lưu .*,/u,
    waiting: /máy này vẫn giữ/u,
    conflict: 'Phần này vừa được thay đổi ở nơi khác',
    keepMine: 'Giữ nội dung của tôi',
    marked: /dấu chỉ độ mật/u,
    files: 'Tệp minh chứng',
    add: 'Thêm tệp',
    removeOf: 'Xóa Báo cáo.pdf',
    remove: 'Xóa',
  },
  en: {
    tab: 'Narrative and evidence',
    general: 'Overall assessment',
    results: 'Results',
    causes: 'Causes',
    saved: /Saved .*,/u,
    waiting: /this computer keeps it/u,
    conflict: 'This block has just been changed elsewhere',
    keepMine: 'Keep mine',
    marked: /marking of secrecy/u,
    files: 'Evidence files',
    add: 'Add files',
    removeOf: 'Delete Báo cáo.pdf',
    remove: 'Delete',
  },
};

// One ward writes what its figures do not say; the tests follow one another.
describe.each(['vi', 'en'] as const)('a narrative, in %s', (language) => {
  const words = WORDS[language];
  let stage: Stage;
  let clerk: Visitor;
  let colleague: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    clerk = await stage.person('nhap-00001', { language });
    colleague = await stage.person('duyet-00001', { language });
    await clerk.page.goto('/nhap-so-lieu/2017-H1/code:00001');
    await clerk.page.getByRole('link', { name: words.tab }).click();
  });
  afterAll(() => stage.close());

  const block = (page: Page) => page.getByRole('region', { name: words.general });
  const field = (page: Page, part: string) => block(page).getByRole('textbox', { name: part });
  const read = async () => {
    const { blocks } = await clerk.read('/narratives/2017-H1/code:00001', narrativesDto);
    return blocks[0];
  };

  test('is saved as it is typed', async () => {
    const { page } = clerk;
    await field(page, words.results).fill('Đã tổ chức 24 buổi.');
    await block(page).getByText(words.saved).waitFor();
    expect(await read()).toMatchObject({ results: 'Đã tổ chức 24 buổi.', version: 1 });
  });

  test('typed in the middle of a word when the page is opened anew, it is there to the letter', async () => {
    const { page } = clerk;
    await field(page, words.causes).pressSequentially('Thiếu cán b');
    await page.reload();
    expect(await field(page, words.causes).inputValue()).toBe('Thiếu cán b');
    await block(page).getByText(words.saved).waitFor();
    await expect.poll(read).toMatchObject({ causes: 'Thiếu cán b' });
  });

  test('without a network it is kept, and goes out by itself when there is one', async () => {
    const { page, context } = clerk;
    await context.setOffline(true);
    await field(page, words.causes).fill('Thiếu cán bộ.');
    await block(page).getByText(words.waiting).waitFor();
    await context.setOffline(false);
    await block(page).getByText(words.saved).waitFor();
    expect(await read()).toMatchObject({ causes: 'Thiếu cán bộ.' });
  });

  test('two people on one block: the second sees both texts and chooses', async () => {
    await colleague.page.goto('/nhap-so-lieu/2017-H1/code:00001/thuyet-minh');
    await field(colleague.page, words.results).fill('Đã tổ chức 26 buổi.');
    await block(colleague.page).getByText(words.saved).waitFor();
    await expect.poll(read).toMatchObject({ results: 'Đã tổ chức 26 buổi.' });
    const { page } = clerk;
    await field(page, words.results).fill('Đã tổ chức 25 buổi.');
    const conflict = page.getByRole('region', { name: words.conflict });
    await conflict.getByText('Đã tổ chức 26 buổi.').waitFor();
    expect(await field(page, words.results).inputValue()).toBe('Đã tổ chức 25 buổi.');
    await conflict.getByRole('button', { name: words.keepMine }).click();
    await conflict.waitFor({ state: 'detached' });
    await block(page).getByText(words.saved).waitFor();
    expect(await read()).toMatchObject({ results: 'Đã tổ chức 25 buổi.' });
  });

  test('a marking of secrecy is refused in place and nothing of it is recorded', async () => {
    const { page } = clerk;
    const before = await read();
    await field(page, words.causes).fill('Theo văn bản TỐI MẬT');
    await block(page).getByText(words.marked).waitFor();
    expect(await read()).toEqual(before);
    await field(page, words.causes).fill('Thiếu cán bộ.');
    await block(page).getByText(words.saved).waitFor();
  });

  test('a file is added, comes back as it was, and a wrong one is refused by name', async () => {
    const { page, context } = clerk;
    const files = page.getByRole('region', { name: words.files });
    const paper = Buffer.from('%PDF-1.7\nminh chứng\n%%EOF\n');
    const fake = { name: 'giả.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') };
    await files
      .getByLabel(words.add)
      .setInputFiles([{ name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: paper }, fake]);
    await files.getByRole('alert').filter({ hasText: 'giả.pdf' }).waitFor();
    const link = files.getByRole('link', { name: 'Báo cáo.pdf' });
    const address = (await link.getAttribute('href')) ?? '';
    const reply = await context.request.get(address);
    expect(await reply.body()).toEqual(paper);
    expect(reply.headers()['content-disposition']).toMatch(/^attachment; /u);
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(saved.suggestedFilename()).toBe('Báo cáo.pdf');
    expect(await readFile(await saved.path())).toEqual(paper);
    await files.getByRole('button', { name: words.removeOf }).click();
    await page.getByRole('dialog').getByRole('button', { name: words.remove }).click();
    await link.waitFor({ state: 'detached' });
  });
});
