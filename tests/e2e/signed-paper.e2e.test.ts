import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { signedPaperDto } from '@tiendo/contract/signed-paper';
import { submissionDto } from '@tiendo/contract/submission';

import { accessibilityProblems } from './accessibility.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const REPORT = '/submissions/2017-H1/code:00004';
const FORM = '/nhap-so-lieu/2017-H1/code:00004';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

const WORDS = {
  vi: {
    tab: 'Bản ký',
    save: 'Lưu bản ký',
    number: 'Số',
    symbol: 'Ký hiệu',
    signedOn: 'Ngày ký',
    signerName: 'Người ký',
    signerPosition: 'Chức vụ',
    missing: 'Đề nghị đồng chí điền mục này.',
    choose: 'Chọn tệp PDF',
    signed: 'Đã có bản ký',
    agrees: 'Số liệu hiện nay khớp với bản đã ký.',
    differs: '1 số liệu khác bản đã ký',
    note: /^Khác bản đã ký: bản ký ghi/u,
  },
  en: {
    tab: 'Signed paper',
    save: 'Save the signed paper',
    number: 'Number',
    symbol: 'Symbol',
    signedOn: 'Signed on',
    signerName: 'Signed by',
    signerPosition: 'Position',
    missing: 'Please fill this in.',
    choose: 'Choose a PDF file',
    signed: 'Signed paper on file',
    agrees: 'The figures are those that were signed.',
    differs: '1 figure differs from the signed paper',
    note: /^Differs from the signed paper, which says/u,
  },
};

// The approver of one ward that has sent its report; the tests follow one another.
describe.each(['vi', 'en'] as const)('the signed paper, in %s', (language) => {
  const words = WORDS[language];
  let stage: Stage;
  let approver: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    approver = await stage.person('duyet-00004', { language });
    await approver.page.goto(FORM);
    await approver.page.getByRole('link', { name: words.tab, exact: true }).click();
  });
  afterAll(() => stage.close());

  const field = (label: string) => approver.page.getByRole('textbox', { name: label, exact: true });

  test('a field that is empty is named, and the first one gets the focus', async () => {
    const { page } = approver;
    await page.getByRole('button', { name: words.save }).press('Enter');
    await page.getByText(words.missing).first().waitFor();
    expect(await field(words.number).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('what the paper bears is typed with the keyboard, and its file goes with it', async () => {
    const { page } = approver;
    for (const [label, text] of [
      [words.number, '5'],
      [words.symbol, 'BC/ĐU'],
      [words.signedOn, '15/6/2017'],
      [words.signerName, 'Lê Văn Ánh'],
      [words.signerPosition, 'Bí thư Đảng ủy'],
    ] as const) {
      await field(label).focus();
      await page.keyboard.insertText(text);
    }
    const file = { name: 'Bản ký.pdf', mimeType: 'application/pdf', buffer: PDF };
    await page.getByLabel(words.choose).setInputFiles(file);
    await page.getByRole('button', { name: words.save }).press('Enter');
    await page.getByRole('link', { name: 'Bản ký.pdf' }).waitFor();
    await page.getByText(words.agrees).waitFor();
    await page.getByText(words.signed, { exact: true }).waitFor();
    const paper = await approver.read(`${REPORT}/signed-paper`, signedPaperDto);
    expect(paper).toMatchObject({ signing: 'signed', revisions: [{ code: '05-BC/ĐU' }, {}] });
    await page.getByText(paper.revisions[0]?.file?.hash ?? '-').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('a correction afterwards makes the cell another than was signed, on the tab and in the form', async () => {
    const { page, context } = approver;
    const { rows } = await approver.read(REPORT, submissionDto);
    const row = rows.find(({ indicator }) => indicator.code === 'TG12');
    const url = '/api/v1/figures/2017-H1/code:00004/TG12';
    const corrected = await context.request.put(url, {
      data: { state: 'reported', value: '99', kind: 'correction', reason: 'Cộng nhầm', cause: 'a' },
      headers: { 'if-match': `"${row?.figure.version}"` },
    });
    expect(corrected.status()).toBe(200);
    await page.reload();
    await page.getByRole('heading', { name: words.differs }).waitFor();
    await page.goto(FORM);
    await page.getByText(words.note).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
