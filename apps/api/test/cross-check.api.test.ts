import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aFigure } from './support/builders/figure.ts';
import { anArea, anIndicator } from './support/builders/indicator.ts';
import { aField } from './support/builders/review.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

describe('cross-checks', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const give = (
    body: object,
    { indicator = 'TG12', who = as.verifier, halfYear = '2017-H1' } = {},
  ) =>
    who({
      method: 'PUT',
      url: `/api/v1/cross-checks/${halfYear}/${district.ward.id}/${indicator}`,
      payload: { revision: 1, verdict: 'agrees', ...body },
    });
  const standings = async (who = as.verifier, query = '') => {
    const reply = await who({ method: 'GET', url: `/api/v1/cross-checks?period=2017-H1${query}` });
    expect(reply.statusCode).toBe(200);
    const cells: { unitId: string; check: { standing: string }; figure: { value: string } }[] =
      reply.json().cells;
    return cells.map(({ figure, check }) => [figure.value, check.standing]);
  };
  const cell = () => ({
    unit_id: district.ward.id,
    half_year: '2017-H1',
    indicator_id: district.indicator.id,
  });

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const { committee, department } = district;
    const area_id = await anArea(db);
    await aField(db, { area_id, unit_id: department.id, below_unit_id: committee.id });
    const elsewhere = await anArea(db, { code: 'KT', display_order: 2 });
    await anIndicator(db, { code: 'KT01', area_id: elsewhere });
    await anIndicator(db, { code: 'TG07' });
    await aFigure(db, cell(), { value: '186' });
    const plan = await anIndicator(db, {
      code: 'TG08',
      class: 'MILESTONE',
      roll_up: 'COUNT_UNITS_MET',
      pace_kind: null,
      milestone_month: 3,
      milestone_day: 31,
    });
    await aFigure(
      db,
      { ...cell(), indicator_id: plan.id },
      { milestone: true, achieved_on: '2017-03-28' },
    );
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('a field lists every unit’s cells of its indicators, sent or not', async () => {
    const reply = await as.verifier({ method: 'GET', url: '/api/v1/cross-checks?period=2017-H1' });
    const { units, indicators, cells, open } = reply.json();
    expect(units.map(({ shortName }: { shortName: string }) => shortName)).toEqual([
      'P. Trúc Bạch',
      'P. Quán Thánh',
    ]);
    expect(indicators.map(({ code }: { code: string }) => code)).toEqual(['TG12', 'TG07', 'TG08']);
    expect(cells).toHaveLength(6);
    expect(open).toBe(true);
  });

  test('a verdict is of the version that was compared', async () => {
    expect((await give({ verdict: 'agrees' })).json()).toMatchObject({
      figure: { value: '186', revision: 1 },
      check: { standing: 'agrees', checkedByName: 'Nguyễn Văn A' },
    });
    await aFigure(api.database.db, cell(), { value: '190' });
    expect(await standings()).toContainEqual(['190', 'unchecked']);
    expect((await give({ verdict: 'agrees' })).json()).toMatchObject({
      status: 409,
      code: 'cross-check.superseded',
    });
    const differing = await give({
      verdict: 'differs',
      revision: 2,
      value: '180',
      note: 'Theo sổ',
    });
    expect(differing.json()).toMatchObject({
      check: { standing: 'differs', value: '180', note: 'Theo sổ' },
    });
  });

  test('the unit and those above it read the verdict; of another unit nobody does', async () => {
    const ofWard = `&unit=${district.ward.id}`;
    expect(await standings(as.secretariat, ofWard)).toContainEqual(['190', 'differs']);
    const neighbours = await standings(as.neighbour, ofWard);
    expect(neighbours).not.toContainEqual(['190', 'differs']);
    expect((await give({}, { who: as.clerk })).statusCode).toBe(403);
  });

  test('saying the same again keeps nothing new', async () => {
    const again = { verdict: 'differs', revision: 2, value: '180.0', note: 'Theo sổ' };
    expect((await give(again)).statusCode).toBe(200);
    const kept = await api.database.db
      .selectFrom('cross_check')
      .where('indicator_id', '=', district.indicator.id)
      .select('number')
      .execute();
    expect(kept).toHaveLength(2);
  });

  test.each([
    ['a difference that says nothing', { verdict: 'differs' }, 'cross-check.difference-missing'],
    ['a number where all is well', { value: '3' }, 'request.invalid'],
    [
      'a number where a day is compared',
      { verdict: 'differs', value: '3' },
      'cross-check.no-number',
    ],
  ])('%s is refused and names the field', async (_, body, code) => {
    const on = code.endsWith('number')
      ? await give(body, { indicator: 'TG08' })
      : await give({ revision: 2, ...body });
    expect(on.json()).toMatchObject({ status: 422, code, issues: [{ path: 'value' }] });
  });

  test.each([
    ['a figure of another field', 'KT01', 'cross-check.not-in-field'],
    ['a figure nobody sent', 'TG07', 'cross-check.nothing-sent'],
    ['an indicator there is none of', 'TG99', 'indicator.not-found'],
  ])('%s is not compared', async (_, indicator, code) => {
    expect((await give({}, { indicator })).json()).toMatchObject({ code });
  });

  test('what differs may be said in words', async () => {
    const body = { verdict: 'differs', note: 'Ngày ký là 30/3.' };
    expect((await give(body, { indicator: 'TG08' })).json()).toMatchObject({
      check: { standing: 'differs', value: null, note: 'Ngày ký là 30/3.' },
    });
  });

  test('of a closed half-year nothing is compared any more', async () => {
    expect((await give({}, { halfYear: '2016-H2' })).json()).toMatchObject({
      code: 'period.not-open',
    });
  });

  test('it is in the trail, and whoever listens is told', async () => {
    const audited = await api.database.db
      .selectFrom('audit')
      .where('action', '=', 'figure.cross-checked')
      .select(['unit_id', 'after'])
      .orderBy('id')
      .execute();
    expect(audited[1]).toMatchObject({
      unit_id: district.ward.id,
      after: { verdict: 'differs', value: '180', revision: 2 },
    });
  });
});
