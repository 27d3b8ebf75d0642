import { afterAll, beforeAll, expect, test } from 'vitest';

import { figureDto } from '@tiendo/contract/figure';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { tabTo } from './tab-to.ts';

const REPORT = '/submissions/2017-H1/code:00001';
const PAGE = '/nhap-so-lieu/2017-H1/code:00001/duyet';
const PHONE = { width: 390 };

let stage: Stage;
let clerk: Visitor;
let approver: Visitor;

beforeAll(async () => {
  stage = await openStage();
  clerk = await stage.person('nhap-00001', PHONE);
  approver = await stage.person('duyet-00001', PHONE);
  await record('KT01', { value: '4016.5' });
  const { blockers } = await clerk.read(REPORT, submissionDto);
  for (const { indicatorCode } of blockers) {
    await record(indicatorCode, { value: '91.4', weight: '285' });
  }
});
afterAll(() => stage.close());

/** Writes a cell over what stands in it, as the form does. */
async function record(code: string, figure: object): Promise<void> {
  const path = `/figures/2017-H1/code:00001/${code}`;
  const { version } = await clerk.read(path, figureDto);
  const reply = await clerk.context.request.put(`/api/v1${path}`, {
    data: { state: 'reported', ...figure },
    headers: { 'if-match': `"${version}"` },
  });
  expect(await reply.json()).not.toHaveProperty('code');
}

async function move(who: Visitor, action: string, data: object = {}): Promise<void> {
  const reply = await who.context.request.post(`/api/v1${REPORT}/${action}`, { data });
  expect(await reply.json()).not.toHaveProperty('code');
}

test('on a phone the clerk passes the report on, and a remark inside the unit keeps nobody', async () => {
  const { page } = clerk;
  await page.goto(PAGE);
  await page.getByText('Biểu số 01', { exact: true }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await tabTo(page, 'button', 'Trình lãnh đạo duyệt');
  await page.keyboard.press('Enter');
  await page.getByText('Chờ duyệt tại đơn vị').waitFor();
  await page.getByRole('button', { name: /^Có ý kiến: Tuyên truyền/u }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Đề nghị xem lại số tin, bài.');
  await page.getByRole('button', { name: 'Ghi ý kiến' }).click();
  await page.getByText('Đề nghị xem lại số tin, bài.').waitFor();
});

test('on a phone the approver reads, declares and sends by keyboard alone', async () => {
  const { page } = approver;
  await page.goto(PAGE);
  await page.getByText('Đề nghị xem lại số tin, bài.').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await tabTo(page, 'input[type="checkbox"]');
  await page.keyboard.press('Space');
  await tabTo(page, 'button:not([aria-disabled="true"])', 'Duyệt và gửi');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Phiếu xác nhận đã gửi báo cáo' }).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Phiếu xác nhận đã gửi báo cáo');
  expect((await approver.read(REPORT, submissionDto)).sendings).toHaveLength(1);
});

test('after a return what changed is shown where the report is sent again', async () => {
  const secretariat = await stage.person('tonghop');
  await move(secretariat, 'start-review');
  const remarks = [{ indicator: 'KT01', text: 'Số chưa khớp với Kho bạc.' }];
  await move(secretariat, 'return', { reason: 'Đề nghị đối chiếu lại.', remarks });
  const { page } = approver;
  await page.reload();
  await page.getByText('Số chưa khớp với Kho bạc.').waitFor();
  await page.getByText('Đề nghị chỉnh sửa các ô được nêu trước khi gửi lại.').first().waitFor();
  await record('KT01', { value: '4020' });
  await page.reload();
  const changes = page.getByRole('region', { name: 'Thay đổi so với lần gửi thứ 1' });
  await changes.getByText('4.020').waitFor();
  expect(await changes.locator('del').allInnerTexts()).toEqual([
    expect.stringContaining('4.016,5'),
  ]);
  await page.getByRole('checkbox', { name: 'Không chứa bí mật nhà nước' }).check();
  await page.getByRole('button', { name: 'Duyệt và gửi lại' }).click();
  await page.getByText('Lần gửi thứ 2').waitFor();
  const { sendings } = await approver.read(REPORT, submissionDto);
  expect(sendings.map(({ late }) => late)).toEqual([true, true]);
});

test('a name on the page leads to its cell in the form', async () => {
  const { page } = await stage.person('nhap-00007', PHONE);
  await page.goto('/nhap-so-lieu/2017-H1/code:00007/duyet');
  await page.getByRole('link', { name: 'Thu ngân sách phường' }).last().click();
  await page.waitForURL(/#KT01$/u);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});
