import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { FigureDto } from '@tiendo/contract/figure';
import { type OverviewDto, overviewDto } from '@tiendo/contract/overview';
import type { TargetDto } from '@tiendo/contract/target';

import { loadDemo } from '../src/demo/load-demo.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

/**
 * What a person with a pocket calculator gets from `/figures` and `/targets`, written here on
 * purpose without the rules of the domain.
 */
describe('every percentage on the overview can be recomputed from figures and targets', () => {
  let api: TestApi;
  let overview: OverviewDto;
  let figures: FigureDto[];
  let targets: TargetDto[];

  beforeAll(async () => {
    api = await startTestApi();
    await loadDemo(api.database.transactions);
    const { id } = await api.database.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', 'lanhdao')
      .executeTakeFirstOrThrow();
    const leader = await api.as(id);
    const get = async (url: string) => {
      const answer = await leader({ method: 'GET', url: `/api/v1${url}` });
      expect({ url, status: answer.statusCode }).toEqual({ url, status: 200 });
      return answer.json<unknown>();
    };
    const all = async <T>(url: string): Promise<T[]> => {
      const items: T[] = [];
      let cursor = '';
      for (;;) {
        const page = (await get(`${url}&limit=500${cursor}`)) as {
          items: T[];
          nextCursor: string | null;
        };
        items.push(...page.items);
        if (page.nextCursor === null) return items;
        cursor = `&cursor=${encodeURIComponent(page.nextCursor)}`;
      }
    };
    overview = overviewDto.parse(await get('/overview/2017-H1'));
    figures = await all<FigureDto>('/figures?period=2017-H1');
    targets = await all<TargetDto>('/targets?year=2017');
  });
  afterAll(() => api.close());

  const rows = () =>
    Object.entries(overview.cells).flatMap(([unitId, cells]) =>
      Object.entries(cells).map(([indicatorId, cell]) => ({ unitId, indicatorId, cell })),
    );
  const figureOf = (unitId: string, indicatorId: string) =>
    figures.find((one) => one.unitId === unitId && one.indicatorId === indicatorId);
  const targetOf = (unitId: string, indicatorId: string) =>
    targets.find((one) => one.unitId === unitId && one.indicatorId === indicatorId);
  const classOf = (indicatorId: string) =>
    overview.indicators.find((one) => one.id === indicatorId)?.class;

  test('the leader is shown one cell for each figure that was sent', () => {
    const sent = rows().filter(({ cell }) => cell.state !== 'not-reported');
    expect(figures.filter((one) => one.state !== 'not-reported')).toHaveLength(sent.length);
  });

  test('counts: percent of plan is figure ÷ target × 100, also above 400', () => {
    const checked = rows().filter(
      ({ indicatorId, cell }) =>
        ['CUM_HIGH', 'CUM_LOW', 'SNAP_HIGH'].includes(classOf(indicatorId) ?? '') &&
        cell.percentOfPlan !== undefined,
    );
    expect(checked.length).toBeGreaterThan(60);
    for (const { unitId, indicatorId, cell } of checked) {
      const figure = figureOf(unitId, indicatorId);
      const value = figure?.state === 'not-occurred' ? 0 : Number(figure?.value);
      const percent = (value / Number(targetOf(unitId, indicatorId)?.value)) * 100;
      expect(Number(cell.percentOfPlan)).toBeCloseTo(percent, 5);
    }
    const most = Math.max(...checked.map(({ cell }) => Number(cell.percentOfPlan)));
    expect(most).toBeCloseTo((17_329 / 4200) * 100, 5);
  });

  test('ratios: the figure is numerator ÷ denominator and its gap is in points', () => {
    const checked = rows().filter(
      ({ indicatorId, cell }) =>
        classOf(indicatorId)?.startsWith('RATIO') && cell.numerator !== undefined && cell.gapPoints,
    );
    expect(checked.length).toBeGreaterThan(20);
    for (const { unitId, indicatorId, cell } of checked) {
      const figure = figureOf(unitId, indicatorId);
      const ratio = (Number(figure?.numerator) / Number(figure?.denominator)) * 100;
      const asked = Number(targetOf(unitId, indicatorId)?.value);
      const lead = classOf(indicatorId) === 'RATIO_HIGH' ? ratio - asked : asked - ratio;
      expect(Number(cell.actual)).toBeCloseTo(ratio, 5);
      expect(Number(cell.gapPoints)).toBeCloseTo(lead, 5);
    }
  });

  test('reductions: progress is (b − v) ÷ (b − p) × 100, below zero when it grew', () => {
    const checked = rows().filter(
      ({ indicatorId, cell }) =>
        classOf(indicatorId) === 'SNAP_LOW' && cell.percentOfPlan !== undefined,
    );
    for (const { unitId, indicatorId, cell } of checked) {
      const target = targetOf(unitId, indicatorId);
      const [b, p] = [Number(target?.baseline), Number(target?.value)];
      const v = Number(figureOf(unitId, indicatorId)?.value);
      expect(Number(cell.percentOfPlan)).toBeCloseTo(((b - v) / (b - p)) * 100, 5);
    }
    expect(checked.some(({ cell }) => cell.percentOfPlan === '-66.666667')).toBe(true);
  });

  test('the district’s ratio is Σ numerators ÷ Σ denominators, never a mean of percentages', () => {
    const ratios = overview.indicators.filter((one) => one.rollUp === 'SUM_RATIO');
    for (const { id } of ratios) {
      const parts = figures.filter((one) => one.indicatorId === id && one.numerator !== null);
      const total = overview.totals[id];
      if (parts.length === 0 || total?.actual === undefined) continue;
      const sum = (pick: (one: FigureDto) => string | null) =>
        parts.reduce((all, one) => all + Number(pick(one)), 0);
      const ratio = (sum((one) => one.numerator) / sum((one) => one.denominator)) * 100;
      expect(Number(total.actual)).toBeCloseTo(ratio, 5);
    }
  });
});
