import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { figureDto } from '@tiendo/contract/figure';
import { overviewDto, type OverviewDto } from '@tiendo/contract/overview';
import { submissionDto } from '@tiendo/contract/submission';

import { GridField, gridRow, rowPanel } from './entry-grid.ts';
import { SPINE_WORDS } from './spine-words.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const FORM = '/nhap-so-lieu/2017-H1/code:00001';
const OVERVIEW = '/tong-quan/2017-H1?indicator=TG12&view=table';
const REVENUE = '/figures/2017-H1/code:00001/KT01';
const NEWS = '/figures/2017-H1/code:00001/TG12';

// One ward's report, from the clerk's first key to the leader's total; the tests follow one another.
describe.each(['vi', 'en'] as const)('the spine in %s', (language) => {
  const words = SPINE_WORDS[language];
  let stage: Stage;
  let clerk: Visitor;
  let colleague: Visitor;
  let leader: Visitor;
  let before: OverviewDto;

  beforeAll(async () => {
    stage = await openStage();
    const seat = { language };
    clerk = await stage.person('nhap-00001', seat);
    colleague = await stage.person('duyet-00001', seat);
    leader = await stage.person('lanhdao', seat);
    before = await overviewOf(leader);
    await Promise.all([
      clerk.page.goto(FORM),
      colleague.page.goto(FORM),
      leader.page.goto(OVERVIEW),
    ]);
  });
  afterAll(() => stage.close());

  test.each([
    ['#REF!', words.excelError],
    ['1.234', words.ambiguous],
  ])('%s is refused at its cell and changes nothing', async (text, message) => {
    const { page } = clerk;
    await type(page, words.revenue, text);
    const field = new GridField(page, words.revenue);
    await field.cell.click();
    await rowPanel(page).getByText(message).waitFor();
    expect(await field.cell.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe(text);
    expect((await clerk.read(REVENUE, figureDto)).state).toBe('not-reported');
  });

  test('a number with two readings is asked about, each reading a button', async () => {
    const asked = rowPanel(clerk.page);
    const field = new GridField(clerk.page, words.revenue);
    await asked.getByRole('button', { name: words.asThousands }).waitFor();
    await asked.getByRole('button', { name: words.asDecimals }).waitFor();
    await field.press('Escape');
    await asked.getByText(words.ambiguous).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
  });

  test('a numerator above its denominator is refused at its cell and changes nothing', async () => {
    const { page } = clerk;
    const files = '/figures/2017-H1/code:00001/CC06';
    const recorded = await clerk.read(files, figureDto);
    await type(page, words.overdueFiles, '7000');
    const field = new GridField(page, words.overdueFiles);
    await field.cell.click();
    const message = rowPanel(page).getByText(words.numeratorAbove);
    await message.waitFor();
    expect(await clerk.read(files, figureDto)).toEqual(recorded);
    await field.press('Escape');
    await message.waitFor({ state: 'detached' });
  });

  test('the clerk fills in what is missing, and nobody above sees anything of it', async () => {
    const { page } = clerk;
    await page.getByText(words.filled.before, { exact: true }).first().waitFor();
    await type(page, words.revenue, words.revenueTyped);
    await gridRow(page, words.revenue).getByText(words.saved).waitFor();
    await type(page, words.satisfaction, words.meanTyped);
    await type(page, words.satisfaction, '285', 'part');
    await gridRow(page, words.satisfaction).getByText(words.saved).waitFor();
    await page.getByText(words.filled.after, { exact: true }).first().waitFor();
    expect(await clerk.read(REVENUE, figureDto)).toMatchObject({ value: '4016.5' });

    expect(await overviewOf(leader)).toEqual(before);
    expect(await leader.read(REVENUE, figureDto)).toMatchObject({ state: 'not-reported' });
    await leader.page.reload();
    await leader.page.getByText(words.reports.before, { exact: true }).waitFor();
    expect(await matrixRow(leader.page)).toEqual(new Set([words.notSent]));
  });

  test('two people on one cell: the second sees both values and chooses', async () => {
    await type(colleague.page, words.news, '135');
    await gridRow(colleague.page, words.news).getByText(words.saved).waitFor();
    await type(clerk.page, words.news, '140');
    await gridRow(clerk.page, words.news).getByText(words.bothChanged).waitFor();
    await new GridField(clerk.page, words.news).cell.click();
    const conflict = clerk.page.getByRole('region', { name: words.conflict });
    await conflict.waitFor();
    expect(await conflict.getByRole('definition').allInnerTexts()).toEqual([
      expect.stringContaining('140'),
      expect.stringContaining('135'),
    ]);
    expect((await clerk.read(NEWS, figureDto)).value).toBe('135');
    await conflict.getByRole('button', { name: words.keepMine }).click();
    await conflict.waitFor({ state: 'detached' });
    await gridRow(clerk.page, words.news).getByText(words.saved).waitFor();
    expect((await clerk.read(NEWS, figureDto)).value).toBe('140');
  });

  test('the approver sends and keeps a receipt', async () => {
    const { page } = colleague;
    await page.reload();
    await page.getByRole('link', { name: words.toSending }).click();
    const send = page.getByRole('button', { name: words.send });
    await send.click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('checkbox', { name: words.declaration }).check();
    await send.click();
    const receipt = page.getByRole('region', { name: words.receipt });
    await receipt.waitFor();
    const { sendings } = await colleague.read('/submissions/2017-H1/code:00001', submissionDto);
    expect(sendings).toHaveLength(1);
    const fact = async (term: string) =>
      (
        await receipt
          .getByText(term, { exact: true })
          .locator('xpath=following-sibling::*[1]')
          .innerText()
      ).replaceAll(/\s+/gu, ' ');
    const { sent, due, time, hash } = words.receiptFacts;
    expect(await fact(sent)).toMatch(/22.+2017/u);
    expect(await fact(due)).toBe(words.due);
    expect(await fact(time)).toBe(words.late);
    expect((await fact(hash)).replaceAll(' ', '')).toBe(sendings[0]?.hash);
  });

  test("the leader's overview moves by exactly that", async () => {
    const after = await overviewOf(leader);
    const news = after.indicators.find(({ code }) => code === 'TG12')?.id ?? '';
    const { id } = ward(after);

    expect(ward(before).report?.sentAt).toBeNull();
    expect(ward(after).report).toMatchObject({
      state: 'submitted',
      late: true,
      lateWorkingDays: 4,
    });
    expect(others(after, id)).toEqual(others(before, id));
    const [was, is] = [before.totals[news], after.totals[news]];
    expect(Number(is?.actual) - Number(was?.actual)).toBe(140);
    expect([was?.coverage.reported, is?.coverage.reported]).toEqual([12, 13]);
    expect(is?.target).toBe(was?.target);

    const { page } = leader;
    await page.reload();
    await page.getByText(words.reports.after, { exact: true }).waitFor();
    const row = (name: string) =>
      page.getByRole('table').getByRole('row').filter({ hasText: name }).first();
    expect(await row('Phúc Xá').innerText()).toMatch(/\b140\b/u);
    expect(await page.getByText(/\b13(?:\/| of )14\b/u).count()).toBeGreaterThanOrEqual(2);
    expect(await matrixRow(page)).not.toContain(words.notSent);
  });

  test('another ward finds nothing of it, on the screen or by the API', async () => {
    const other = await stage.person('nhap-00004', { language });
    for (const path of [
      '/submissions/2017-H1/code:00001',
      '/overview/2017-H1/units/code:00001',
      REVENUE,
      NEWS,
    ]) {
      expect([path, await other.status(path)]).toEqual([path, 404]);
    }
    await other.page.goto(FORM);
    await other.page.getByText(words.nothing).first().waitFor();
    await other.page.goto('/don-vi/2017-H1/code:00001');
    await other.page.getByText(words.nothing).first().waitFor();
  });
});

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

const overviewOf = (leader: Visitor): Promise<OverviewDto> =>
  leader.read('/overview/2017-H1', overviewDto);

const ward = (overview: OverviewDto) =>
  overview.units.find(({ code }) => code === 'code:00001') ?? { id: '', report: null };

/** Everything that one ward's report must not move. */
function others({ cells, units }: OverviewDto, id: string) {
  return {
    units: units.filter((unit) => unit.id !== id),
    cells: Object.entries(cells).filter(([unit]) => unit !== id),
  };
}

/** What the cells of Phúc Xá say in the matrix, the status without the number. */
async function matrixRow(page: Page): Promise<Set<string>> {
  const row = page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Phúc Xá' }) });
  const labels = await row
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label') ?? ''));
  // What no ward reports stands in the column of another body.
  return new Set(labels.filter((label) => !/^(?:Một đơn vị khác|Another body)/u.test(label)));
}
