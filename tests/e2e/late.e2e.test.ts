import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { submissionDto } from '@tiendo/contract/submission';

import { GridField, gridRow } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const UNIT = '2017-H1/code:00001';
const ASKED = 'Đề nghị đối chiếu lại với Kho bạc.';

const WORDS = {
  unit: 'Phúc Xá',
  revenue: 'Thu ngân sách phường',
  satisfaction: 'Mức độ hài lòng của người dân về thủ tục hành chính',
  saved: /^Đã lưu \d/u,
  mean: '91,4',
  declaration: 'Không chứa bí mật nhà nước',
  send: /^Duyệt và gửi/u,
  receipt: 'Phiếu xác nhận đã gửi báo cáo',
  overdue: 'quá hạn 04 ngày làm việc',
  late: 'gửi muộn 04 ngày làm việc',
  onTime: /đúng hạn/iu,
  newDue: /28\/6\/2017/u,
  confirmReturn: 'Gửi đề nghị bổ sung',
  returned: 'Đề nghị bổ sung, chỉnh sửa',
  extend: 'Gia hạn',
  until: /^Gia hạn đến hết ngày/u,
  extended: 'Đã gia hạn gửi báo cáo.',
};

// The deadline was six days ago by the clock of the demo; the tests follow one another.
describe('a late report stays late', () => {
  let stage: Stage;
  let approver: Visitor;
  let secretariat: Visitor;
  let leader: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    approver = await stage.person('duyet-00001');
    secretariat = await stage.person('tonghop');
    leader = await stage.person('truongban');
  });
  afterAll(() => stage.close());

  const lateness = async () =>
    (await approver.read(`/submissions/${UNIT}`, submissionDto)).sendings.map(
      ({ late, lateWorkingDays }) => [late, lateWorkingDays],
    );

  /** The form, the list of reports, the desk of review and the page of the unit. */
  async function expectLateEverywhere(): Promise<void> {
    await approver.page.goto(`/nhap-so-lieu/${UNIT}`);
    await approver.page.locator('header strong').getByText(WORDS.late).waitFor();
    const { page } = secretariat;
    await page.goto('/ra-soat/2017-H1');
    const line = page.getByRole('row').filter({ hasText: WORDS.unit });
    await line.getByText(WORDS.late).waitFor();
    await line.getByRole('link').press('Enter');
    await page.getByRole('heading', { level: 1, name: WORDS.unit }).waitFor();
    await page.locator('header').getByText(WORDS.late).waitFor();
    await page.goto(`/don-vi/${UNIT}`);
    const report = page.getByRole('region', { name: 'Báo cáo', exact: true });
    await report.getByText(WORDS.late).first().waitFor();
    expect(await report.getByText(WORDS.onTime).count()).toBe(0);
  }

  test('what is missing is filled in; until it is sent the form says that it is overdue', async () => {
    const { page } = approver;
    await page.goto(`/nhap-so-lieu/${UNIT}`);
    await page.getByText(WORDS.overdue).waitFor();
    await type(page, WORDS.revenue, '4016');
    await gridRow(page, WORDS.revenue).getByText(WORDS.saved).waitFor();
    await type(page, WORDS.satisfaction, WORDS.mean);
    await type(page, WORDS.satisfaction, '285', 'part');
    await gridRow(page, WORDS.satisfaction).getByText(WORDS.saved).waitFor();
    expect(await page.getByText(WORDS.late).count()).toBe(0);
  });

  test('sent, it is late by as many working days on every screen', async () => {
    await send(approver.page);
    await expectLateEverywhere();
    expect(await lateness()).toEqual([[true, 4]]);
  });

  test('asked back, it is late still', async () => {
    const { page } = secretariat;
    await page.goto(`/ra-soat/${UNIT}`);
    await page.getByRole('heading', { level: 1, name: WORDS.unit }).waitFor();
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(ASKED);
    await dialog.getByRole('button', { name: WORDS.confirmReturn }).press('Enter');
    await page.getByText(WORDS.returned, { exact: true }).waitFor();
    await expectLateEverywhere();
    await approver.page.getByText(ASKED).first().waitFor();
    expect(await lateness()).toEqual([[true, 4]]);
  });

  test('given more time since, and sent within it, it is late still', async () => {
    const { page } = leader;
    await page.goto(`/ra-soat/${UNIT}`);
    await page.getByRole('button', { name: WORDS.extend }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(WORDS.until).fill('2017-06-28');
    await dialog.getByRole('button', { name: WORDS.extend }).press('Enter');
    await page.getByText(WORDS.extended).waitFor();
    await approver.page.goto(`/nhap-so-lieu/${UNIT}`);
    await approver.page.getByText(WORDS.newDue).first().waitFor();
    await type(approver.page, WORDS.revenue, '4020');
    await gridRow(approver.page, WORDS.revenue).getByText(WORDS.saved).waitFor();
    await send(approver.page);
    await expectLateEverywhere();
    expect(await lateness()).toEqual([
      [true, 4],
      [true, 4],
    ]);
    const watches = [approver, secretariat, leader].map(({ watch }) => watch.faults);
    expect(watches.flat()).toEqual([]);
  });
});

/** Sends the report and reads on its receipt how late it is. */
async function send(page: Page): Promise<void> {
  await page.goto(`/nhap-so-lieu/${UNIT}/duyet`);
  await page.getByRole('checkbox', { name: WORDS.declaration }).check();
  await page.getByRole('button', { name: WORDS.send }).press('Enter');
  const receipt = page.getByRole('region', { name: WORDS.receipt });
  await receipt.getByText(WORDS.late, { exact: false }).waitFor();
}

/** Types into a cell of the grid and goes on with Enter. */
async function type(
  page: Page,
  indicator: string,
  text: string,
  column: 'part' | 'result' = 'result',
): Promise<void> {
  const field = new GridField(page, indicator, column);
  await field.fill(text);
  await field.press('Enter');
}
