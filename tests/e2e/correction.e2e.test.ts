import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { GridField, gridRow } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { tabTo } from './tab-to.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const REASON = 'Đếm sót tin của đài phường.';
const REOPENED = { reason: 'Ghép nhầm số của tháng 5.', authority: 'Ý kiến của Trưởng ban' };

const WORDS = {
  vi: {
    ward: '00004',
    unit: 'Trúc Bạch',
    news: 'Tin, bài đăng cổng thông tin điện tử, đài truyền thanh',
    correct: 'Đính chính',
    save: 'Ghi thay đổi',
    reason: 'Lý do',
    reasonMissing: 'Đề nghị ghi lý do.',
    waiting: new RegExp(`^Đính chính sau khi gửi: ${REASON} .*; chưa tiếp nhận\\.$`, 'u'),
    signed: 'Khác bản đã ký: bản ký ghi 76 tin, bài',
    history: 'Lịch sử số liệu',
    became: '76 tin, bài được sửa thành 78 tin, bài',
    office: 'Lãnh đạo Đảng ủy phường',
    realTime: /thời gian thực: \d/u,
    before: 'lần trước: 76 tin, bài',
    onDesk: '01 ô thay đổi sau khi tiếp nhận',
    changed: 'Đã sửa (1)',
    reopen: 'Mở lại báo cáo',
    reopenReason: 'Lý do mở lại',
    authority: /^Căn cứ/u,
    needsBoth: 'Đề nghị ghi cả lý do và căn cứ.',
    reopened: 'Mở lại để điều chỉnh',
    declaration: 'Không chứa bí mật nhà nước',
    send: 'Duyệt và gửi lại',
    receipt: 'Phiếu xác nhận đã gửi báo cáo',
    accept: 'Tiếp nhận báo cáo',
    accepted: 'Đã tiếp nhận',
  },
  en: {
    ward: '00010',
    unit: 'Nguyễn Trung Trực',
    news: 'News items published on the portal and the ward radio',
    correct: 'Correct',
    save: 'Record the change',
    reason: 'Reason',
    reasonMissing: 'Please give the reason.',
    waiting: new RegExp(`^Correction after sending: ${REASON} .*; not yet accepted\\.$`, 'u'),
    signed: /^Differs from the signed paper, which says \d+ items$/u,
    history: 'History of the figure',
    became: / became 78 items/u,
    office: 'Lãnh đạo Đảng ủy phường',
    realTime: /real time: \d/u,
    before: /^before: \d+ items$/u,
    onDesk: '1 changed after acceptance',
    changed: 'Changed (1)',
    reopen: 'Reopen the report',
    reopenReason: 'Reason for reopening',
    authority: /^Authority/u,
    needsBoth: 'Please give both the reason and the authority.',
    reopened: 'Reopened for changes',
    declaration: 'Contains no state secret',
    send: 'Approve and send again',
    receipt: 'Receipt of a report',
    accept: 'Accept the report',
    accepted: 'Accepted',
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

// A wrong figure is found in a report that was accepted; the tests follow one another.
describe.each(['vi', 'en'] as const)('after acceptance, in %s', (language) => {
  const words = WORDS[language];
  const place = `2017-H1/code:${words.ward}`;
  const form = `/nhap-so-lieu/${place}`;
  let approver: Visitor;
  let secretariat: Visitor;

  beforeAll(async () => {
    approver = await stage.person(`duyet-${words.ward}`, { language });
    secretariat = await stage.person('tonghop', { language });
    await haveSignedPaper(approver, place);
  });

  test('a figure is corrected at its cell, never without a reason', async () => {
    const { page, watch } = approver;
    await page.goto(form);
    await watch.settled();
    const button = changeOf(page, words.correct, words.news);
    await button.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('78');
    await dialog.getByRole('button', { name: words.save }).press('Enter');
    await dialog.getByText(words.reasonMissing).waitFor();
    await dialog.getByLabel(words.reason).fill(REASON);
    await dialog.getByRole('button', { name: words.save }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('the cell says what was done with it, why, and what the signed paper says', async () => {
    const { page } = approver;
    const row = page.locator('[data-entry-row]').filter({ hasText: words.news });
    await row.getByText(words.waiting).waitFor();
    await row.getByText(words.signed).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('the history opened from the cell says old and new, why, who in which office, by both clocks', async () => {
    const { page } = approver;
    await page.getByRole('button', { name: `${words.history}: ${words.news}` }).press('Enter');
    const history = page.getByRole('dialog', { name: words.history });
    const last = history.getByRole('listitem').first();
    for (const said of [words.became, REASON, words.office, words.realTime]) {
      await last.getByText(said).first().waitFor();
    }
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^(?:Lịch sử|History)$/u,
    );
  });

  test('the secretariat sees it on the list and on the desk, and cannot reopen the report', async () => {
    const { page } = secretariat;
    await page.goto('/ra-soat/2017-H1');
    const line = page.getByRole('row').filter({ hasText: words.unit });
    await line.getByText(words.onDesk).waitFor();
    await line.getByRole('link').press('Enter');
    await page.getByText(words.changed, { exact: true }).waitFor();
    await page.getByRole('row').filter({ hasText: 'TG12 ' }).first().click();
    await page.getByText(words.before).waitFor();
    await page.getByText(REASON).waitFor();
    await page.getByRole('button', { name: `${words.history}: TG12` }).press('Enter');
    await page.getByRole('dialog').getByText(words.became).first().waitFor();
    await page.keyboard.press('Escape');
    const reopen = page.getByRole('button', { name: words.reopen });
    expect(await reopen.getAttribute('aria-disabled')).toBe('true');
    expect(await reopen.getAttribute('title')).not.toBe('');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('the board’s leader reopens it by keyboard alone, never without reason and authority', async () => {
    const leader = await stage.person('truongban', { language });
    const { page } = leader;
    await page.goto(`/ra-soat/${place}`);
    await page.getByRole('heading', { level: 1, name: words.unit }).waitFor();
    await tabTo(page, 'button', words.reopen);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.authority).fill(REOPENED.authority);
    await dialog.getByRole('button', { name: words.reopen }).press('Enter');
    await dialog.getByText(words.needsBoth).waitFor();
    expect(await dialog.getByLabel(words.reopenReason).getAttribute('aria-invalid')).toBe('true');
    expect(await dialog.getByLabel(words.authority).getAttribute('aria-invalid')).not.toBe('true');
    await dialog.getByLabel(words.reopenReason).fill(REOPENED.reason);
    await dialog.getByRole('button', { name: words.reopen }).press('Enter');
    await page.getByText(words.reopened, { exact: true }).waitFor();
    expect(leader.watch.faults).toEqual([]);
  });

  test('the unit reads why, mends a figure and sends again', async () => {
    const { page, watch } = approver;
    await page.goto(form);
    await page.getByText(REOPENED.reason).first().waitFor();
    const field = new GridField(page, words.news);
    await field.fill('79');
    await field.press('Enter');
    await gridRow(page, words.news)
      .getByText(/^(?:Đã lưu|Saved) \d/u)
      .waitFor();
    await page.goto(`${form}/duyet`);
    await page.getByRole('checkbox', { name: words.declaration }).check();
    await page.getByRole('button', { name: words.send }).press('Enter');
    await page.getByRole('region', { name: words.receipt }).waitFor();
    const { sendings } = await approver.read(`/submissions/${place}`, submissionDto);
    expect(sendings.map(({ number }) => number)).toEqual([1, 2]);
    expect(watch.faults).toEqual([]);
  });

  test('and it is accepted anew, with nothing left that changed since', async () => {
    const { page } = secretariat;
    await page.goto(`/ra-soat/${place}`);
    await page.getByText(words.changed, { exact: true }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: words.accept }).press('Enter');
    await page.getByText(words.accepted, { exact: true }).waitFor();
    await page.goto('/ra-soat/2017-H1');
    const line = page.getByRole('row').filter({ hasText: words.unit });
    await line.getByText(words.accepted, { exact: true }).waitFor();
    expect(await line.getByText(words.onDesk).count()).toBe(0);
    expect(secretariat.watch.faults).toEqual([]);
  });
});

test('a supplement by the clerk waits for the approver, who sees it and sends it as it is', async () => {
  const clerk = await stage.person('nhap-00006');
  const approver = await stage.person('duyet-00006');
  const mark = (page: Page, text: RegExp) => rowOf(page, 'TG37').getByText(text).waitFor();
  await clerk.page.goto('/nhap-so-lieu/2017-H1/code:00006');
  await rowOf(clerk.page, 'TG37')
    .getByRole('button', { name: /^Bổ sung: /u })
    .press('Enter');
  const asked = clerk.page.getByRole('dialog');
  await asked.getByRole('textbox').nth(0).fill('820');
  await asked.getByRole('textbox').nth(1).fill('900');
  await asked.getByLabel(/^Lý do/u).fill('Vừa có biên bản bình xét.');
  await asked.getByRole('button', { name: 'Ghi thay đổi' }).press('Enter');
  await mark(clerk.page, /^Bổ sung sau khi gửi: Vừa có .*; chờ người duyệt của đơn vị gửi\.$/u);

  const { page } = approver;
  await page.goto('/nhap-so-lieu/2017-H1/code:00006/duyet');
  const changes = page.getByRole('region', { name: 'Thay đổi so với lần gửi thứ 1' });
  await changes.getByText(/^Chờ người duyệt/u).waitFor();
  await changes.getByText(/Vừa có biên bản bình xét\./u).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await changes.getByRole('link').press('Enter');
  await rowOf(page, 'TG37')
    .getByRole('button', { name: /^Xem, gửi: /u })
    .press('Enter');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel(/^Lý do/u).inputValue()).toBe('Vừa có biên bản bình xét.');
  await dialog.getByRole('button', { name: 'Ghi thay đổi' }).press('Enter');
  await mark(page, /^Bổ sung sau khi gửi: Vừa có .*; chưa tiếp nhận\.$/u);
  expect([...clerk.watch.faults, ...approver.watch.faults]).toEqual([]);
});

test('the official figure takes the place of an estimate without a reason, and says so', async () => {
  const { page, watch } = await stage.person('duyet-00006');
  await page.goto('/nhap-so-lieu/2017-H1/code:00006');
  const row = rowOf(page, 'KT01');
  await row.getByText('(ước)').waitFor();
  await row.getByRole('button', { name: /^Cập nhật: /u }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi thay đổi' }).press('Enter');
  await row.getByText(/^Cập nhật số chính thức sau khi gửi\./u).waitFor();
  expect(await row.getByText('(ước)').count()).toBe(0);
  expect(watch.faults).toEqual([]);
});

test('the secretariat accepts by the keyboard what changed after it had accepted, and the unit reads that', async () => {
  const { page, watch } = await stage.person('tonghop');
  await page.goto('/ra-soat/2017-H1/code:00006');
  const button = page.getByRole('button', { name: 'Tiếp nhận số đã thay đổi' });
  await button.waitFor();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^02 ô đơn vị thay đổi sau khi báo cáo được tiếp nhận/u).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tiếp nhận thay đổi' }).press('Enter');
  await page.getByText('Đã tiếp nhận số đã thay đổi.').waitFor();
  await button.waitFor({ state: 'detached' });
  const approver = await stage.person('duyet-00006');
  await approver.page.goto('/nhap-so-lieu/2017-H1/code:00006');
  await rowOf(approver.page, 'TG37')
    .getByText(/^Bổ sung sau khi gửi: Vừa có .*; đã tiếp nhận\.$/u)
    .waitFor();
  expect([...watch.faults, ...approver.watch.faults]).toEqual([]);
});

/** An indicator of the form that was sent. */
const rowOf = (page: Page, code: string): Locator =>
  page.locator('[data-entry-row]').filter({ hasText: `${code} ·` });

/** The button that changes a figure of the form that was sent. */
const changeOf = (page: Page, change: string, indicator: string): Locator =>
  page.getByRole('button', { name: `${change}: ${indicator}`, exact: true });

/** The signed paper is on file, as another test walks through on the screen. */
async function haveSignedPaper({ context }: Visitor, place: string): Promise<void> {
  const path = `/api/v1/submissions/${place}/signed-paper`;
  const facts = await context.request.put(path, {
    headers: { 'if-match': '"0"' },
    data: {
      number: '5',
      symbol: 'BC/ĐU',
      signedOn: '2017-06-15',
      signerName: 'Lê Văn Ánh',
      signerPosition: 'Bí thư Đảng ủy',
      sending: 1,
    },
  });
  expect(facts.status()).toBe(200);
  const file = await context.request.put(`${path}/file?name=Ban-ky.pdf`, {
    data: PDF,
    headers: { 'content-type': 'application/pdf', 'if-match': '"1"' },
  });
  expect(file.status()).toBe(200);
}
