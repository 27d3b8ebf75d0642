import fs from 'node:fs';

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { evidenceListDto } from '@tiendo/contract/evidence';

import { accessibilityProblems } from './accessibility.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const UNIT = '2017-H1/code:00007';
const LIST = '/evidence?period=2017-H1&unit=code:00007';
const PAGE = `/nhap-so-lieu/${UNIT}/thuyet-minh`;

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n%${words}\ntrailer\n<<>>\n%%EOF\n`);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** A zip of one stored, empty file by each name: as much as makes an Office file one. */
function office(...names: readonly string[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const bytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(bytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, bytes);
    central.push(entry, bytes);
    offset += local.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const PLAN = { name: 'Kế hoạch 12-KH.pdf', mimeType: 'application/pdf', buffer: pdf('kế hoạch') };
const PHOTO = { name: 'anh.png', mimeType: 'image/png', buffer: PNG };
const SHEET = {
  name: 'bieu.xlsx',
  mimeType: 'application/octet-stream',
  buffer: office('[Content_Types].xml', 'xl/workbook.xml'),
};

const isHere = (element: HTMLElement) => element === document.activeElement;

const panelOf = (page: Page) => page.getByRole('region', { name: 'Tệp minh chứng' });

/** Files behind a report that was asked back; the tests follow one another. */
describe('evidence files', () => {
  let stage: Stage;
  let clerk: Visitor;
  let approver: Visitor;

  beforeAll(async () => {
    stage = await openStage();
    clerk = await stage.person('nhap-00007');
    approver = await stage.person('duyet-00007');
    // Somebody listens all the time: a chooser that opens before is the system's own.
    clerk.page.on('filechooser', () => undefined);
    await clerk.page.goto(PAGE);
    await clerk.watch.settled();
  });
  afterAll(() => stage.close());

  /** Chooses files as a person does, at the button that the keyboard reaches. */
  async function choose(...files: { name: string; mimeType: string; buffer: Buffer }[]) {
    const { page } = clerk;
    const button = panelOf(page).getByLabel('Thêm tệp');
    await button.focus();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    expect(chooser.isMultiple()).toBe(true);
    await chooser.setFiles(files);
  }

  const names = async () =>
    (await clerk.read(LIST, evidenceListDto)).items.map(({ name, kind }) => [name, kind]);

  test('what may be chosen is said before one tries', async () => {
    const panel = panelOf(clerk.page);
    const help = await panel.getByLabel('Thêm tệp').getAttribute('aria-describedby');
    const text = await clerk.page.locator(`[id="${help}"]`).innerText();
    for (const said of ['PDF', 'JPEG', 'PNG', 'Word', 'Excel', '20 MB', '200 tệp', '200 MB']) {
      expect(text).toContain(said);
    }
    await panel.getByText('Chưa có tệp nào.').waitFor();
  });

  test('papers, pictures and Office files come together, each by its name', async () => {
    const panel = panelOf(clerk.page);
    await choose(PLAN, PHOTO, SHEET);
    await panel.getByText('Đã nhận 3 tệp.').waitFor();
    expect(await panel.getByLabel('Thêm tệp').evaluate(isHere)).toBe(true);
    await panel.getByRole('link', { name: PLAN.name }).waitFor();
    await panel.getByText(/^Đã dùng 3\/200 tệp, 1 KB\/200 MB$/u).waitFor();
    expect(Object.fromEntries(await names())).toEqual({
      [PLAN.name]: 'pdf',
      [PHOTO.name]: 'png',
      [SHEET.name]: 'xlsx',
    });
    expect(await accessibilityProblems(clerk.page)).toEqual([]);
  });

  test('what is not taken is refused by its name, in words, and the others come', async () => {
    const panel = panelOf(clerk.page);
    const wrong = { mimeType: 'application/pdf', buffer: Buffer.from('MZ') };
    await choose(
      { name: 'cai-dat.pdf', ...wrong },
      { ...wrong, name: 'rong.pdf', buffer: Buffer.alloc(0) },
      { ...wrong, name: 'to-trinh-toi-mat.pdf', buffer: pdf('tờ trình') },
      { ...wrong, name: 'qua-lon.pdf', buffer: Buffer.alloc(21 * 1024 * 1024) },
      { ...PHOTO, name: 'anh-lan-nua.png' },
      { ...PLAN, name: 'bien-ban.pdf', buffer: pdf('biên bản') },
    );
    await panel.getByText('Đã nhận 1 tệp.').waitFor();
    const said = await panel.getByRole('note').allInnerTexts();
    expect(said.map((text) => text.replaceAll(/\s+/gu, ' '))).toEqual([
      expect.stringMatching(/^cai-dat\.pdf: chưa nhận\. Tệp không phải PDF, ảnh JPEG/u),
      'rong.pdf: chưa nhận. Tệp không có nội dung (0 byte).',
      expect.stringMatching(/^to-trinh-toi-mat\.pdf: chưa nhận\. Nội dung có dấu chỉ độ mật/u),
      'qua-lon.pdf: chưa nhận. Tệp lớn hơn 20 MB.',
      'anh-lan-nua.png: nội dung này đã có trong danh sách với tên anh.png, không thêm lần nữa.',
    ]);
    expect(await names()).toHaveLength(4);
    expect(await accessibilityProblems(clerk.page)).toEqual([]);
  });

  test('a file that was not sent is deleted after a question, and one may leave it', async () => {
    const { page } = clerk;
    const panel = panelOf(page);
    const dialog = page.getByRole('dialog');
    await panel.getByRole('button', { name: 'Xóa bien-ban.pdf' }).press('Enter');
    await dialog.getByText('bien-ban.pdf').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await names()).toHaveLength(4);
    await panel.getByRole('button', { name: 'Xóa bien-ban.pdf' }).press('Enter');
    await dialog.getByRole('button', { name: 'Xóa' }).press('Enter');
    await panel.getByRole('link', { name: 'bien-ban.pdf' }).waitFor({ state: 'detached' });
    expect(await panel.getByRole('list').evaluate(isHere)).toBe(true);
    expect(await names()).toHaveLength(3);
  });

  test('nobody above sees a file before it is sent', async () => {
    const secretariat = await stage.person('tonghop');
    await secretariat.page.goto(PAGE);
    await secretariat.watch.settled();
    await panelOf(secretariat.page).getByText('Chưa có tệp nào.').waitFor();
    expect(await secretariat.page.getByText(PLAN.name).count()).toBe(0);
  });

  test('sent, it is found from the desk of review and saved as it came', async () => {
    const { page } = approver;
    await page.goto(`/nhap-so-lieu/${UNIT}/duyet`);
    await page.getByRole('checkbox', { name: 'Không chứa bí mật nhà nước' }).check();
    await page.getByRole('button', { name: 'Duyệt và gửi lại' }).press('Enter');
    await page.getByRole('region', { name: 'Phiếu xác nhận đã gửi báo cáo' }).waitFor();
    const reviewer = await stage.person('tonghop');
    await reviewer.page.goto(`/ra-soat/${UNIT}`);
    await reviewer.page.getByRole('link', { name: 'Thuyết minh và tệp minh chứng' }).press('Enter');
    const link = panelOf(reviewer.page).getByRole('link', { name: PLAN.name });
    const [download] = await Promise.all([
      reviewer.page.waitForEvent('download'),
      link.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe(PLAN.name);
    expect(fs.readFileSync(await download.path())).toEqual(PLAN.buffer);
    const address = (await link.getAttribute('href')) ?? '';
    const { headers } = await reviewer.context.request
      .get(address)
      .then((reply) => ({ headers: reply.headers() }));
    expect(headers['content-disposition']).toMatch(/^attachment/u);
    expect(await panelOf(reviewer.page).getByRole('button').count()).toBe(0);
    expect(reviewer.watch.faults).toEqual([]);
  });

  test('what was sent is taken back by the approver alone, for a reason that all read, on a phone too', async () => {
    await clerk.page.reload();
    const refusal = /^Báo cáo đã gửi nên chỉ đồng chí có quyền duyệt/u;
    await panelOf(clerk.page).getByText(refusal).waitFor();
    const phone = await stage.person('duyet-00007', { width: 390 });
    const { page } = phone;
    await page.goto(PAGE);
    await phone.watch.settled();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: `Rút ${PHOTO.name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').fill('Ảnh của hội nghị khác.');
    await dialog.getByRole('button', { name: 'Rút' }).click();
    await panel.getByText(/^Đã rút: .* Ảnh của hội nghị khác\.$/u).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(phone.watch.faults).toEqual([]);
  });
});
