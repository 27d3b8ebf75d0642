import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { crossCheckListDto } from '@tiendo/contract/cross-check';
import { figureDto } from '@tiendo/contract/figure';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { GridField, rowPanel } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const REPORT = '/submissions/2017-H1/code:00034';
const NEWS = '/figures/2017-H1/code:00034/TG12';
const REMARK = 'Đề nghị đối chiếu lại với sổ theo dõi của Phòng.';

const WORDS = {
  vi: {
    unit: 'Thành Công',
    news: 'Tin, bài đăng cổng thông tin điện tử, đài truyền thanh',
    returned: 'Đề nghị bổ sung, chỉnh sửa',
    accepted: 'Đã tiếp nhận',
    reopened: 'Mở lại để điều chỉnh',
    changed: 'Đã sửa (1)',
    send: 'Duyệt và gửi lại',
    declaration: 'Không chứa bí mật nhà nước',
    receipt: 'Phiếu xác nhận đã gửi báo cáo',
    confirmReturn: 'Gửi đề nghị bổ sung',
    confirmAccept: 'Tiếp nhận báo cáo',
    reopen: 'Mở lại báo cáo',
    reason: 'Lý do mở lại',
    authority: /^Căn cứ/u,
    saved: /^Đã lưu \d/u,
    theirs: /^Số liệu của cơ quan/u,
    record: 'Ghi lệch',
    agrees: 'Đã đối chiếu',
    differs: 'Lệch (90 tin, bài so với 100 tin, bài)',
  },
  en: {
    unit: 'Thành Công',
    news: 'News items published on the portal and the ward radio',
    returned: 'Additions requested',
    accepted: 'Accepted',
    reopened: 'Reopened for changes',
    changed: 'Changed (1)',
    send: 'Approve and send again',
    declaration: 'Contains no state secret',
    receipt: 'Receipt of a report',
    confirmReturn: 'Send the request',
    confirmAccept: 'Accept the report',
    reopen: 'Reopen the report',
    reason: 'Reason for reopening',
    authority: /^Authority/u,
    saved: /^Saved \d/u,
    theirs: /^Your department’s figure/u,
    record: 'Record the difference',
    agrees: 'Cross-checked',
    differs: 'Differs (90 items against 100 items)',
  },
};

// One report between its reviewers and its unit; the tests follow one another.
describe.each(['vi', 'en'] as const)('a report at the review desk, in %s', (language) => {
  const words = WORDS[language];
  let stage: Stage;
  let reviewer: Visitor;
  let clerk: Visitor;
  let approver: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    const seat = { language };
    reviewer = await stage.person('tonghop', seat);
    clerk = await stage.person('nhap-00034', seat);
    approver = await stage.person('duyet-00034', seat);
  });
  afterAll(() => stage.close());

  test('is asked back by keyboard alone, with words at a cell', async () => {
    const { page } = reviewer;
    await openDesk(page, words.unit);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.keyboard.type(REMARK);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(REMARK).waitFor();
    await tabTo(page, words.confirmReturn);
    await page.keyboard.press('Enter');
    await page.getByText(words.returned, { exact: true }).waitFor();
    const { state, steps } = await reviewer.read(REPORT, submissionDto);
    expect(state).toBe('returned');
    expect(steps.at(-1)?.remarks).toMatchObject([{ text: REMARK }]);
  });

  test('its unit reads the words at its cell, corrects it and sends again', async () => {
    const { page } = clerk;
    await page.goto('/nhap-so-lieu/2017-H1/code:00034');
    const news = new GridField(page, words.news);
    await news.cell.click();
    await rowPanel(page).getByText(REMARK).waitFor();
    await news.fill('170');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await clerk.read(NEWS, figureDto)).value).toBe('170');
    await sendReport(approver.page, words);
    expect((await approver.read(REPORT, submissionDto)).sendings).toHaveLength(2);
  });

  test('what changed is marked, and it is accepted by keyboard alone', async () => {
    const { page } = reviewer;
    await openDesk(page, words.unit);
    await page.getByText(words.changed, { exact: true }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, words.confirmAccept);
    await page.keyboard.press('Enter');
    await page.getByText(words.accepted, { exact: true }).waitFor();
    expect((await reviewer.read(REPORT, submissionDto)).state).toBe('accepted');
  });

  test('a correction after that moves no state; the board’s leader reopens it for a reason', async () => {
    const { version } = await approver.read(NEWS, figureDto);
    const corrected = await approver.context.request.put(`/api/v1${NEWS}`, {
      data: { state: 'reported', value: '172', kind: 'correction', reason: 'Cộng thiếu hai tin.' },
      headers: { 'if-match': `"${version}"` },
    });
    expect(corrected.status()).toBe(200);
    expect((await reviewer.read(REPORT, submissionDto)).state).toBe('accepted');

    const leader = await stage.person('truongban', { language });
    const { page } = leader;
    await openDesk(page, words.unit);
    await page.getByText(words.changed, { exact: true }).waitFor();
    await tabTo(page, words.reopen);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.reason).fill('Ghép nhầm số của tháng 5.');
    await dialog.getByLabel(words.authority).fill('Ý kiến của đồng chí Trưởng ban ngày 22/6/2017');
    await dialog.getByRole('button', { name: words.reopen }).press('Enter');
    await page.getByText(words.reopened, { exact: true }).waitFor();
    expect((await leader.read(REPORT, submissionDto)).steps.at(-1)).toMatchObject({
      action: 'reopen',
      reason: 'Ghép nhầm số của tháng 5.',
    });
  });

  test('a department confirms and disputes figures by keyboard alone', async () => {
    const verifier = await stage.person('phong-vhtt', { language });
    const { page } = verifier;
    await page.goto('/doi-chieu/2017-H1');
    const row = page.getByRole('row').filter({ hasText: 'P. Cống Vị' }).first();
    await row.focus();
    await page.keyboard.press('l');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.theirs).fill('90');
    await tabTo(page, words.record);
    await page.keyboard.press('Enter');
    await row.getByText(words.differs, { exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const next = page.getByRole('row').filter({ hasText: 'P. Liễu Giai' }).first();
    await next.getByText(words.agrees, { exact: true }).waitFor();
    const { cells } = await verifier.read('/cross-checks?period=2017-H1', crossCheckListDto);
    expect(cells.filter(({ check }) => check.standing === 'differs')).toHaveLength(1);
    expect(reviewer.watch.faults).toEqual([]);
    expect(verifier.watch.faults).toEqual([]);
  });
});

/** From the list to one report, as with the keyboard: the heading is where the focus goes. */
async function openDesk(page: Page, unit: string): Promise<void> {
  await page.goto('/ra-soat/2017-H1');
  await page.getByRole('link', { name: `P. ${unit}` }).press('Enter');
  await page.getByRole('heading', { level: 1, name: unit }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

/** Presses Tab until the button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (here.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

async function sendReport(page: Page, words: (typeof WORDS)['vi' | 'en']): Promise<void> {
  await page.goto('/nhap-so-lieu/2017-H1/code:00034/duyet');
  await page.getByRole('checkbox', { name: words.declaration }).check();
  await page.getByRole('button', { name: words.send }).click();
  await page.getByRole('heading', { name: words.receipt }).waitFor();
}
