import fs from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { overviewDto, type OverviewDto } from '@tiendo/contract/overview';
import type { ResultCell } from '@tiendo/contract/result';

import { openStage, type Stage, type Visitor } from './stage.ts';

const WORDS = {
  vi: {
    heading: 'Sơ kết 6 tháng đầu năm 2017',
    facts: [
      'Số liệu tính từ 15/12/2016 đến 14/6/2017',
      /^Cập nhật 10 giờ \d\d, 22\/6\/2017$/u,
      'Chưa chốt',
    ],
    lines: [
      'Đã gửi báo cáo',
      'Toàn quận, 15 chỉ tiêu',
      'Nội dung cần cho ý kiến',
      'Nhiệm vụ, kết luận',
      'So với cùng kỳ 2016',
    ],
    matrix: /^Bảng đánh giá đơn vị và chỉ tiêu/u,
    sent: '12/14 đảng ủy phường (đã tiếp nhận 10; 01 gửi muộn)',
    notSent: 'Chưa gửi: Đội Cấn (đề nghị lùi hạn đến 23/6), Phúc Xá (quá hạn 04 ngày làm việc)',
    statuses: {
      'completed-early': 'hoàn thành sớm',
      ahead: 'vượt tiến độ',
      'on-pace': 'đúng tiến độ',
      watch: 'cần chú ý',
      'at-risk': 'chậm tiến độ',
      alarm: 'nguy cơ không hoàn thành',
      'no-data': 'chưa có số liệu',
      'not-assessed': 'không đánh giá kỳ này',
    },
    tasks: 'Nhiệm vụ quá hạn: 01',
    conclusions: 'Kết luận hội nghị trước: hoàn thành 4/6',
    download: 'Tải xuống',
    csv: 'Bảng CSV (mở bằng Excel)',
    table: 'Bảng',
    chart: 'Biểu đồ',
    order: 'Cần chú ý trước',
    indicator: 'Chỉ tiêu',
    period: 'Kỳ báo cáo',
    yearHeading: /^Tổng kết năm 2016$/u,
    strip: 'SỐ LIỆU MINH HỌA – không phải số liệu của quận Ba Đình.',
    separator: ';',
    point: ',',
  },
  en: {
    heading: 'Review, First half of 2017',
    facts: [
      'Figures from 15 Dec 2016 to 14 Jun 2017',
      /^Updated 10:\d\d, 22 Jun 2017$/u,
      'Not closed yet',
    ],
    lines: [
      'Reports sent',
      'Whole district, 15 indicators',
      'For the leaders’ opinion',
      'Tasks and conclusions',
      'On the same half of 2016',
    ],
    matrix: /^Units and indicators/u,
    sent: '12 of 14 ward committees (10 accepted; 1 sent late)',
    notSent: 'Not sent: Đội Cấn (asks for time until 23 Jun), Phúc Xá (4 working days overdue)',
    statuses: {
      'completed-early': 'completed early',
      ahead: 'ahead of schedule',
      'on-pace': 'on schedule',
      watch: 'needs attention',
      'at-risk': 'behind schedule',
      alarm: 'at risk of missing the target',
      'no-data': 'no figures yet',
      'not-assessed': 'not assessed this period',
    },
    tasks: 'Tasks overdue: 1',
    conclusions: 'Conclusions of the last conference: 4 of 6 done',
    download: 'Download',
    csv: 'CSV table (opens in Excel)',
    table: 'Table',
    chart: 'Chart',
    order: 'Needs attention first',
    indicator: 'Indicator',
    period: 'Period',
    yearHeading: /^Year-end review 2016$/u,
    strip: 'ILLUSTRATIVE FIGURES – not those of Ba Đình district.',
    separator: ',',
    point: '.',
  },
};

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.close());

describe.each(['vi', 'en'] as const)("the leader's first ten seconds in %s", (language) => {
  const words = WORDS[language];
  let leader: Visitor;
  let overview: OverviewDto;

  beforeAll(async () => {
    leader = await stage.person('lanhdao', { language });
    overview = await leader.read('/overview/2017-H1', overviewDto);
    await leader.page.goto('/');
    await leader.watch.settled();
  });

  const line = (name: string) => leader.page.getByRole('region', { name, exact: true });
  const cellOf = (unit: string, indicator: string): ResultCell | undefined => {
    const unitId = overview.units.find(({ shortName }) => shortName === `P. ${unit}`)?.id ?? '';
    const id = overview.indicators.find(({ code }) => code === indicator)?.id ?? '';
    return overview.cells[unitId]?.[id];
  };

  test('a leader lands on the overview and reads it in the order agreed', async () => {
    const { page } = leader;
    expect(new URL(page.url()).pathname).toBe('/tong-quan/2017-H1');
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe(words.heading);
    const facts = await main.getByRole('list').first().getByRole('listitem').allInnerTexts();
    expect(facts).toHaveLength(words.facts.length);
    for (const [at, fact] of words.facts.entries()) expect(facts[at]).toMatch(fact);
    const headings = await main.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 5)).toEqual(words.lines);
    expect(headings.at(-1)).toMatch(words.matrix);
  });

  test('every number of the ten seconds is the number of the API', async () => {
    const [sent = '', district = '', attention = '', chain = ''] = words.lines;
    const paragraphs = await line(sent).getByRole('paragraph').allInnerTexts();
    expect(paragraphs).toEqual([words.sent, words.notSent]);

    const counted = overview.indicators.filter(({ ofWhichId }) => ofWhichId === null);
    const items = await line(district).getByRole('listitem').allInnerTexts();
    const shown = items.map((item) => item.replaceAll(/\s+/gu, ' ').trim());
    const expected = Object.entries(words.statuses).flatMap(([status, word]) => {
      const count = counted.filter(({ id }) => overview.totals[id]?.status === status).length;
      return count === 0 ? [] : [`${count} ${word}`];
    });
    expect(shown.toSorted()).toEqual(expected.toSorted());

    const lines = line(attention).getByRole('listitem');
    expect(await lines.count()).toBeLessThanOrEqual(5);
    for (const item of await lines.all()) {
      const [, unit = '', code = ''] =
        /^(.+) – ([A-Z]+\d+\w*) /u.exec(await item.getByRole('link').innerText()) ?? [];
      expect(['at-risk', 'alarm', 'watch']).toContain(cellOf(unit, code)?.status);
    }
    expect(await line(chain).getByRole('listitem').allInnerTexts()).toEqual([
      words.tasks,
      words.conclusions,
    ]);
    expect(overview.tasks.overdue).toBe(1);
    expect(overview.previousMeeting).toMatchObject({ tasks: 6, tasksCompleted: 4 });
  });

  test('the indicator, the order and the table live in the address; back leads back', async () => {
    const { page, watch } = leader;
    await page.getByLabel(words.indicator, { exact: true }).selectOption({ index: 2 });
    await page.waitForURL(/indicator=TG12/u);
    await page.getByRole('radio', { name: words.order }).check({ force: true });
    await page.waitForURL(/order=attention/u);
    await page.getByRole('radio', { name: words.table, exact: true }).check({ force: true });
    await page.waitForURL(/view=table/u);
    const address = page.url();
    await page.reload();
    await watch.settled();
    expect(page.url()).toBe(address);
    expect(await page.getByRole('radio', { name: words.order }).isChecked()).toBe(true);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('view=table'));
    await page.goForward();
    await page.waitForURL(address);
  });

  test("the chart's table says what the chart shows and what the API answers", async () => {
    const { page, watch } = leader;
    await page.goto('/tong-quan/2017-H1?indicator=TG12');
    await watch.settled();
    const drawn = (await page.getByRole('img').locator('text').allTextContents()).map(plain);
    await page.goto('/tong-quan/2017-H1?indicator=TG12&view=table');
    await watch.settled();
    const rows = await tableRows(leader);
    expect(rows).toHaveLength(overview.units.length);
    for (const [unit = '', actual = '', target = ''] of rows) {
      const cell = cellOf(unit, 'TG12');
      if (cell?.actual === undefined || cell.actual === null) continue;
      expect([unit, numeric(actual, words.point)]).toEqual([unit, Number(cell.actual)]);
      expect([unit, numeric(target, words.point)]).toEqual([unit, Number(cell.target)]);
      expect(drawn).toContain(unit);
      expect(drawn.join('|')).toContain(`${plain(actual).split(/[/ ]/u)[0]}`);
    }
  });

  test('the CSV file holds the same numbers and says what they are', async () => {
    const { page } = leader;
    await page.getByRole('button', { name: words.download }).first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.csv }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^2017-H1_TG12_minh-hoa\.csv$/u);
    const text = fs.readFileSync(await download.path(), 'utf8');
    const [strip = [], , head = [], ...lines] = parseCsv(text, words.separator);
    expect(strip[0]).toContain(words.strip);
    expect(head).toHaveLength(14);
    const actuals = Object.fromEntries(
      lines.map((fields) => [fields[0] ?? '', (fields[4] ?? '').replace(words.point, '.')]),
    );
    for (const { shortName } of overview.units) {
      const unit = shortName.replace('P. ', '');
      expect([unit, actuals[unit]]).toEqual([unit, cellOf(unit, 'TG12')?.actual ?? '']);
    }
  });

  test('the period picker turns to the second half of 2016 and keeps what was chosen', async () => {
    const { page, watch } = leader;
    await page.getByLabel(words.period, { exact: true }).selectOption('2016-H2');
    await page.waitForURL(/\/tong-quan\/2016-H2\?.*indicator=TG12/u);
    await watch.settled();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(words.yearHeading);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: words.heading }).waitFor();
    expect(leader.watch.faults).toEqual([]);
  });
});

/** Rows of the indicator's table, cell by cell. */
const tableRows = ({ page }: Visitor): Promise<string[][]> =>
  page
    .getByRole('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The number at the beginning of a figure: `1.410/3.100 tin, bài` → 1410. */
function numeric(text: string, point: string): number {
  const start = /^[\d.,]+/u.exec(text)?.[0] ?? '';
  const group = point === ',' ? '.' : ',';
  return Number(start.replaceAll(group, '').replace(point, '.'));
}

/** RFC 4180, as a spreadsheet reads it. */
function parseCsv(text: string, separator: string): string[][] {
  const fields = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`,
    'gu',
  );
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/^\uFEFF/u, '').matchAll(fields)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== separator) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}
