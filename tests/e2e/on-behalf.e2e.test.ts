import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureDto } from '@tiendo/contract/figure';
import { signedPaperDto } from '@tiendo/contract/signed-paper';
import { submissionDto, type SubmissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { GridField, gridRow, rowPanel } from './entry-grid.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const REPORT = '/submissions/2017-H1/code:00022';
const FORM = '/nhap-so-lieu/2017-H1/code:00022';
const GROUND = 'Báo cáo giấy số 07-BC/ĐU ngày 14/6/2017 có chữ ký, đóng dấu';
const PAPER = {
  number: '7',
  symbol: 'BC/ĐU',
  signedOn: '2017-06-14',
  signerName: 'Lê Văn Ánh',
  signerPosition: 'Bí thư Đảng ủy',
  sending: 1,
};
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

const WORDS = {
  vi: {
    unit: 'Đội Cấn',
    news: 'Tin, bài đăng cổng thông tin điện tử, đài truyền thanh',
    schools: 'Trường đạt chuẩn quốc gia trên địa bàn',
    enter: 'Nhập hộ',
    ground: 'Căn cứ nhập hộ',
    groundMissing: 'Đề nghị ghi căn cứ nhập hộ.',
    begin: 'Bắt đầu nhập hộ',
    banner: 'Nhập hộ Đảng ủy phường Đội Cấn',
    forUnit: 'Bộ phận tổng hợp đang nhập hộ báo cáo này',
    mark: 'nhập hộ',
    by: /^Nhập hộ: Tổ tổng hợp, /u,
    kept: 'Đơn vị tự nhập',
    history: 'Lịch sử số liệu',
    declaration: 'Không chứa bí mật nhà nước',
    send: 'Duyệt và gửi',
    receipt: 'Phiếu xác nhận đã gửi báo cáo',
    asked: /^1 số liệu của báo cáo này do bộ phận tổng hợp nhập hộ/u,
    desk: '01 số liệu nhập hộ, cần bản ký',
    entering: 'Đang nhập hộ',
  },
  en: {
    unit: 'Đội Cấn',
    news: 'News items published on the portal and the ward radio',
    schools: 'Schools that meet the national standard',
    enter: 'Enter on behalf',
    ground: 'On what ground',
    groundMissing: 'Please say on what ground you enter on behalf of the unit.',
    begin: 'Begin to enter',
    banner: 'Entering on behalf of Đảng ủy phường Đội Cấn',
    forUnit: 'The secretariat is entering this report on behalf of the unit',
    mark: 'entered on behalf',
    by: /^Entered on behalf of the unit: Tổ tổng hợp, /u,
    kept: 'Entered by the unit',
    history: 'History of the figure',
    declaration: 'Contains no state secret',
    send: 'Approve and send',
    receipt: 'Receipt of a report',
    asked: /^1 figure of this report was entered by the secretariat/u,
    desk: '1 entered on behalf, signed copy asked for',
    entering: 'Being entered on behalf',
  },
};

// A ward that sent paper: from the secretariat's first word to the signed copy; the tests follow one another.
describe.each(['vi', 'en'] as const)('entering on behalf of a unit, in %s', (language) => {
  const words = WORDS[language];
  let stage: Stage;
  let secretariat: Visitor;
  let clerk: Visitor;
  let approver: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    secretariat = await stage.person('tonghop', { language });
    clerk = await stage.person('nhap-00022', { language });
    approver = await stage.person('duyet-00022', { language });
  });
  afterAll(() => stage.close());

  test('begins at the review desk, with the ground it stands on', async () => {
    const { page } = secretariat;
    await page.goto('/ra-soat/2017-H1/code:00022');
    await page.getByRole('link', { name: words.enter, exact: true }).press('Enter');
    await page.getByRole('button', { name: words.enter, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    const ground = dialog.getByRole('textbox', { name: words.ground });
    await ground.waitFor();
    await dialog.getByRole('button', { name: words.begin }).press('Enter');
    await dialog.getByText(words.groundMissing).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await ground.fill(GROUND);
    await dialog.getByRole('button', { name: words.begin }).press('Enter');
    await page.getByText(words.banner).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(words.banner);
    await page.getByText(GROUND).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('a figure typed into the form bears its mark', async () => {
    const { page } = secretariat;
    const news = new GridField(page, words.news);
    await news.fill('100');
    await news.press('Enter');
    const standing = new GridField(page, words.news, 'standing');
    await standing.cell.getByText(words.mark, { exact: true }).waitFor();
    expect(await secretariat.read('/figures/2017-H1/code:00022/TG12', figureDto)).toMatchObject({
      value: '100',
      onBehalf: true,
      stage: 'draft',
    });
  });

  test('the unit sees who enters for it, and what it enters itself stays its own', async () => {
    const { page } = clerk;
    await page.goto(FORM);
    await page.getByText(words.forUnit).waitFor();
    await page.getByText(GROUND).waitFor();
    const news = new GridField(page, words.news);
    await news.cell.click();
    await rowPanel(page).getByText(words.by).waitFor();
    await page.keyboard.press('Shift+F2');
    const history = page.getByRole('dialog', { name: words.history });
    await history.getByText(words.mark, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    const schools = new GridField(page, words.schools);
    await schools.fill('3');
    await schools.press('Enter');
    await expect
      .poll(async () => (await clerk.read('/figures/2017-H1/code:00022/TG36', figureDto)).value)
      .toBe('3');

    await secretariat.page.reload();
    await gridRow(secretariat.page, words.schools).getByText(words.kept).waitFor();
    const seen = await secretariat.read('/figures/2017-H1/code:00022/TG36', figureDto);
    expect(seen).toMatchObject({ value: null, version: 0 });
    expect(await new GridField(secretariat.page, words.schools).inputValue()).toBe('');
  });

  test('on a phone each card says so in words, too', async () => {
    const phone = await stage.person('tonghop', { language, width: 390 });
    await phone.page.goto(FORM);
    await phone.page.getByText(words.banner).waitFor();
    await phone.page.getByText(words.by).waitFor();
    await phone.page.getByText(words.kept, { exact: true }).waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(phone.page)).toEqual([]);
  });

  test('the unit’s approver sends what was entered for it', async () => {
    await secretariat.page.goto('/ra-soat/2017-H1');
    await secretariat.page.getByText(words.entering, { exact: true }).waitFor();
    await fillTheRest(clerk);
    const { page } = approver;
    await page.goto(`${FORM}/duyet`);
    await page.getByText(words.forUnit).waitFor();
    await page.getByText(words.mark, { exact: true }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('checkbox', { name: words.declaration }).check();
    await page.getByRole('button', { name: words.send, exact: true }).click();
    await page.getByRole('heading', { name: words.receipt }).waitFor();
  });

  test('the report asks for the signed copy until it is there', async () => {
    const { page } = secretariat;
    await page.goto('/ra-soat/2017-H1');
    await page.getByText(words.desk).waitFor();
    await page.getByRole('link', { name: `P. ${words.unit}` }).press('Enter');
    await page.getByText(words.mark, { exact: true }).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${FORM}/ban-ky`);
    await page.getByText(words.asked).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await recordPaper(secretariat);
    await page.reload();
    await page.getByText('07-BC/ĐU').first().waitFor();
    expect(await page.getByText(words.asked).count()).toBe(0);
    expect(secretariat.watch.faults).toEqual([]);
    expect(clerk.watch.faults).toEqual([]);
  });
});

/** Every cell that keeps the report from being sent, as the unit's own. */
async function fillTheRest(clerk: Visitor): Promise<void> {
  const { blockers, rows } = await clerk.read(REPORT, submissionDto);
  const codes = new Set(blockers.map(({ indicatorCode }) => indicatorCode));
  for (const row of rows.filter(({ indicator }) => codes.has(indicator.code))) {
    const reply = await clerk.context.request.put(
      `/api/v1/figures/2017-H1/code:00022/${row.indicator.code}`,
      {
        data: { state: 'reported', cause: 'Theo báo cáo giấy', ...contentOf(row) },
        headers: { 'if-match': `"${row.figure.version}"` },
      },
    );
    expect(await reply.json()).not.toHaveProperty('code');
  }
}

function contentOf({ indicator }: SubmissionDto['rows'][number]): object {
  switch (indicator.contentKind) {
    case 'value':
      return { value: '1' };
    case 'ratio':
      return { numerator: '9', denominator: '10' };
    case 'weighted':
      return { value: '91.4', weight: '285' };
    case 'milestone':
      return { achieved: true, achievedOn: '2017-03-24' };
    case 'grade':
      return { grade: 'good' };
  }
}

/** What the paper bears, and the paper. */
async function recordPaper(who: Visitor): Promise<void> {
  const url = `/api/v1${REPORT}/signed-paper`;
  const facts = await who.context.request.put(url, { data: PAPER, headers: { 'if-match': '"0"' } });
  expect(facts.status()).toBe(200);
  const file = await who.context.request.put(`${url}/file?name=ban-ky.pdf`, {
    data: PDF,
    headers: { 'if-match': '"1"', 'content-type': 'application/pdf' },
  });
  expect(file.status()).toBe(200);
  expect(await who.read(`${REPORT}/signed-paper`, signedPaperDto)).toMatchObject({
    signing: 'signed',
    revisions: [{ onBehalf: true }, { onBehalf: true }],
  });
}
