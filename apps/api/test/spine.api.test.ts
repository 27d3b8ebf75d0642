import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { aTarget } from './support/builders/target.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { databaseKinds } from './support/test-database.ts';

describe.each(databaseKinds())('the spine on %s', (kind) => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const get = async (who: keyof typeof as, url: string) => {
    const reply = await as[who]({ method: 'GET', url: `/api/v1${url}` });
    return { status: reply.statusCode, body: reply.statusCode === 200 ? reply.json() : null };
  };
  const record = (indicator: string, payload: object) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/code:00004/${indicator}`,
      payload: { state: 'reported', ...payload },
      headers: { 'if-match': '"0"' },
    });
  const overview = () =>
    get('standingCommittee', `/overview/2017-H1?parent=${district.committee.id}`);
  const everything = async () => ({
    overview: (await overview()).body,
    results: (await get('standingCommittee', '/results?period=2017-H1')).body,
    figures: (await get('standingCommittee', '/figures?period=2017-H1')).body,
  });

  beforeAll(async () => {
    api = await startTestApi({ kind });
    const { db } = api.database;
    district = await aDistrict(db);
    await anIndicator(db, {
      code: 'TLE',
      class: 'RATIO_HIGH',
      roll_up: 'SUM_RATIO',
      unit_of_measure: '%',
    });
    for (const unit_id of [district.ward.id, district.committee.id]) {
      await aTarget(db, { unit_id, indicator_id: district.indicator.id }, { value: '240' });
    }
    // Opening a half-year begins the report of every unit that owes one.
    for (const { id: unit_id } of [district.ward, district.otherWard]) {
      const report = { unit_id, half_year: district.halfYear, state: 'draft', version: 0 } as const;
      await db.insertInto('submission').values(report).execute();
    }
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('what a ward writes moves nothing that a leader sees', async () => {
    const before = await everything();
    expect(before.overview).toMatchObject({ cells: {}, totals: {} });
    expect((await record('TG12', { value: '186' })).statusCode).toBe(200);
    expect((await record('TLE', { numerator: '467', denominator: '480' })).statusCode).toBe(200);
    expect(await everything()).toEqual(before);
    expect(before.results).toEqual({ items: [], nextCursor: null });
  });

  test('sending moves the leader’s overview by exactly what was sent', async () => {
    const sent = await as.approver({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/submit`,
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
    const { body } = await overview();
    const id = district.indicator.id;
    expect(Object.keys(body.cells)).toEqual([district.ward.id]);
    expect(body.cells[district.ward.id][id]).toMatchObject({
      actual: '186',
      target: '240',
      percentOfPlan: '77.5',
      status: 'ahead',
    });
    expect(body.totals[id]).toMatchObject({
      actual: '186',
      percentOfPlan: '77.5',
      coverage: { reported: 1, expected: 2, unaccepted: 1 },
    });
  });

  test('another ward finds nothing of it', async () => {
    const { ward } = district;
    expect((await get('neighbour', `/overview/2017-H1/units/${ward.id}`)).status).toBe(404);
    expect((await get('neighbour', `/submissions/2017-H1/${ward.id}`)).status).toBe(404);
    expect((await get('neighbour', `/figures/2017-H1/${ward.id}/TG12`)).status).toBe(404);
    expect((await get('neighbour', `/results?period=2017-H1&unit=${ward.id}`)).status).toBe(404);
    expect((await get('neighbour', '/results?period=2017-H1')).body.items).toEqual([]);
    expect((await get('neighbour', `/results?period=2017-H1&parent=code:001`)).status).toBe(404);
  });

  test('results name who is missing, and rank those who are there', async () => {
    const { body } = await get('standingCommittee', '/results?period=2017-H1&indicator=TG12');
    const items: { unitId: string }[] = body.items;
    const total = items.find(({ unitId }) => unitId === district.committee.id);
    expect(total).toMatchObject({
      actual: '186',
      stage: 'submitted',
      coverage: {
        reported: 1,
        expected: 2,
        missing: [{ unitId: district.otherWard.id, unitName: 'Đảng ủy phường Quán Thánh' }],
      },
    });
    const cell = items.find(({ unitId }) => unitId === district.ward.id);
    expect(cell).toMatchObject({ actual: '186', rank: 1, rankOf: 1, unitCode: 'code:00004' });
    const own = await get('clerk', '/results?period=2017-H1&indicator=TG12');
    expect(own.body.items).toMatchObject([{ unitId: district.ward.id, rank: null }]);
  });

  test('a list of results ends, one row at a time', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (;;) {
      const { body } = await get('boardLeader', `/results?period=2017-H1&limit=1${cursor}`);
      seen.push(
        ...body.items.map(
          (row: { unitId: string; indicatorCode: string }) => `${row.unitId} ${row.indicatorCode}`,
        ),
      );
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(new Set(seen).size).toBe(4);
    expect(seen).toHaveLength(4);
  });
});
