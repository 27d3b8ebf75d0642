import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureDto } from '@tiendo/contract/figure';

import { accessibilityProblems } from './accessibility.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { tabTo } from './tab-to.ts';

const UNIT = '2017-H1/code:00007';
const TRAIL = `/nhat-ky/${UNIT}`;
const REMARK = 'Đề nghị kiểm tra lại với đài truyền thanh.';

const WORDS = {
  vi: {
    title: 'Nhật ký',
    open: 'Xem nhật ký của báo cáo',
    kind: 'Loại việc',
    reports: 'Báo cáo: trình, gửi, rà soát, tiếp nhận',
    figures: 'Số liệu',
    more: 'Tải thêm',
    first: 'Đang xem 50 việc gần nhất.',
    recorded: 'Ghi số liệu',
    sent: 'Duyệt và gửi báo cáo',
    sending: 'Lần gửi thứ 2 · Gửi muộn 04 ngày làm việc',
    returned: 'Đề nghị bổ sung, chỉnh sửa',
    change: '154 tin, bài được sửa thành 155 tin, bài',
    office: 'Cán bộ tuyên giáo Đảng ủy phường',
    realTime: /thời gian thực: \d/u,
    cause: 'Nguyên nhân: Tăng thời lượng phát thanh.',
    report: 'Mở báo cáo',
    nothing: 'Không có trang này',
    empty: 'Chưa có việc nào',
  },
  en: {
    title: 'Trail',
    open: 'See the trail of the report',
    kind: 'Kind of act',
    reports: 'The report: passed on, sent, reviewed, accepted',
    figures: 'Figures',
    more: 'Load more',
    first: 'The latest 50 acts.',
    recorded: 'Recorded a figure',
    sent: 'Approved and sent the report',
    sending: 'Sending 2 · Sent 4 working days late',
    returned: 'Asked for additions',
    change: '154 items became 155 items',
    office: 'Cán bộ tuyên giáo Đảng ủy phường',
    realTime: /real time: \d/u,
    cause: 'Cause: Tăng thời lượng phát thanh.',
    report: 'Open the report',
    nothing: 'There is no such page',
    empty: 'Nothing yet',
  },
};

let stage: Stage;
let clerk: Visitor;
beforeAll(async () => {
  stage = await openStage();
  clerk = await stage.person('nhap-00007');
});
afterAll(() => stage.close());

/** Writes a cell over what stands in it, as the form does. */
async function record(value: string, cause: string): Promise<void> {
  const path = '/figures/2017-H1/code:00007/TG12';
  const { version } = await clerk.read(path, figureDto);
  const reply = await clerk.context.request.put(`/api/v1${path}`, {
    data: { state: 'reported', value, cause },
    headers: { 'if-match': `"${version}"` },
  });
  expect(reply.status()).toBe(200);
}

const rowsOf = (page: Page, text: string | RegExp) =>
  page.getByRole('table').getByRole('row').filter({ hasText: text });

describe('the trail', () => {
  test('of a draft is the unit’s own: those above see nothing of it', async () => {
    for (const value of Array.from({ length: 54 }, (_, at) => String(101 + at))) {
      await record(value, 'Tăng thời lượng phát thanh.');
    }
    await record('155', 'Thêm chuyên mục.');
    await record('155', 'Tăng thời lượng phát thanh.');
    const secretariat = await stage.person('tonghop');
    const { page, watch } = secretariat;
    await page.goto(`${TRAIL}?kind=figure`);
    await watch.settled();
    await page.getByText(WORDS.vi.empty, { exact: true }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.locator('main').innerText()).not.toMatch(/phát thanh|\b155\b/u);
  });

  test.each(['vi', 'en'] as const)(
    'is opened from the form and read on, page by page, by keyboard alone, in %s',
    async (language) => {
      const words = WORDS[language];
      const { page, watch } = await stage.person('nhap-00007', { language });
      await page.goto(`/nhap-so-lieu/${UNIT}`);
      await watch.settled();
      await page.getByRole('link', { name: words.open }).press('Enter');
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      await page.getByText(words.first).waitFor();
      const last = rowsOf(page, words.recorded).first();
      for (const said of [words.office, words.realTime, words.cause]) {
        await last.getByText(said).first().waitFor();
      }
      await rowsOf(page, words.change).first().waitFor();
      await tabTo(page, 'button', words.more);
      await page.keyboard.press('Enter');
      await page.getByText(words.first).waitFor({ state: 'detached' });
      expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(56);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByLabel(words.kind).selectOption(words.reports);
      await page.waitForURL(/kind=submission/u);
      await rowsOf(page, words.recorded).first().waitFor({ state: 'detached' });
      await page.getByRole('link', { name: words.report }).press('Enter');
      await page.waitForURL(new RegExp(`/nhap-so-lieu/${UNIT}$`, 'u'));
      expect(watch.faults).toEqual([]);
    },
  );

  test('says after sending whether it came in time, and what was asked back of which cell', async () => {
    const approver = await stage.person('duyet-00007');
    await approver.page.goto(`/nhap-so-lieu/${UNIT}/duyet`);
    await approver.page.getByRole('checkbox', { name: 'Không chứa bí mật nhà nước' }).check();
    await approver.page.getByRole('button', { name: 'Duyệt và gửi lại' }).press('Enter');
    await approver.page.getByRole('region', { name: 'Phiếu xác nhận đã gửi báo cáo' }).waitFor();
    const secretariat = await stage.person('tonghop');
    const { page, watch } = secretariat;
    await page.goto(`/ra-soat/${UNIT}`);
    await watch.settled();
    const row = page.getByRole('row').filter({ hasText: 'TG12 ' }).first();
    await row.focus();
    await page.keyboard.press('r');
    await page.keyboard.type(REMARK);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi đề nghị bổ sung' }).click();
    await page.getByText(WORDS.vi.returned, { exact: true }).waitFor();
    await page.getByRole('link', { name: WORDS.vi.title }).press('Enter');
    await rowsOf(page, WORDS.vi.sent).getByText(WORDS.vi.sending).waitFor();
    await rowsOf(page, WORDS.vi.returned).getByText(`TG12: ${REMARK}`).waitFor();
    expect(watch.faults).toEqual([]);
  });

  test('shows those above the figure that was sent, not those before it nor whence it was typed', async () => {
    const { page, watch } = await stage.person('tonghop');
    await page.goto(`${TRAIL}?kind=figure`);
    await watch.settled();
    const rows = rowsOf(page, WORDS.vi.recorded);
    expect(await rows.count()).toBe(1);
    const [text] = await rows.allInnerTexts();
    expect(text).toContain('155 tin, bài');
    expect(text).not.toMatch(/\b154\b|127\.0\.0\.1/u);
    const own = await stage.person('nhap-00007');
    await own.page.goto(`${TRAIL}?kind=figure`);
    await rowsOf(own.page, 'từ 127.0.0.1').first().waitFor();
  });

  test('of another ward is nobody’s: not on the screen, not by its address', async () => {
    const { page } = await stage.person('nhap-00004');
    await page.goto(TRAIL);
    await page.getByRole('heading', { name: WORDS.vi.nothing }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('phát thanh');
  });

  test('is a list on a phone, with the same words', async () => {
    const { page, watch } = await stage.person('duyet-00007', { width: 390 });
    await page.goto(`${TRAIL}?kind=submission`);
    await watch.settled();
    const card = page.getByRole('listitem').filter({ hasText: WORDS.vi.returned }).first();
    await card.getByText(`TG12: ${REMARK}`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(watch.faults).toEqual([]);
  });
});
