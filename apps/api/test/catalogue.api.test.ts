import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anArea, anIndicator } from './support/builders/indicator.ts';
import { aPeriod } from './support/builders/period.ts';
import { aTarget } from './support/builders/target.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { walk } from './support/walk.ts';

type Send = (url: string) => ReturnType<TestApi['inject']>;

describe('the catalogue', () => {
  let api: TestApi;
  let district: District;
  let leader: Send;
  let clerk: Send;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    const senderOf = async (accountId: string): Promise<Send> => {
      const send = await api.as(accountId);
      return (url) => send({ url: `/api/v1${url}` });
    };
    leader = await senderOf(district.people.boardLeader.id);
    clerk = await senderOf(district.people.clerk.id);
  });
  afterAll(() => api.close());

  const unitsOf = async (send: Send, query: string) =>
    (await send(`/targets?year=2017${query}`))
      .json()
      .items.map(({ unitCode }: { unitCode: string }) => unitCode)
      .toSorted();
  const codes = async (query: string) =>
    (await leader(`/indicators${query}`)).json().items.map(({ code }: { code: string }) => code);

  test('half-years come newest first with their windows and due dates', async () => {
    const { items } = (await leader('/periods')).json();
    expect(items).toMatchObject([
      { halfYear: '2017-H1', state: 'open', window: { from: '2016-12-15', to: '2017-06-14' } },
      { halfYear: '2016-H2', state: 'closed' },
    ]);
    expect((await leader('/periods/2017-H1')).json().deadlines).toContainEqual({
      unitKind: 'ward-committee',
      dueAt: '2017-06-16T17:00:00+07:00',
      correctionsUntil: '2017-06-30T23:59:59.999+07:00',
    });
    await aPeriod(api.database.db, '2017-H2', { state: 'planned' });
    const seen = await walk((cursor) => leader(`/periods?limit=1${cursor}`));
    expect(seen.map(({ halfYear }) => halfYear)).toEqual(['2017-H2', '2017-H1', '2016-H2']);
  });

  test('indicators come by block and order, as defined on the day', async () => {
    const { db } = api.database;
    const economy = await anArea(db, { code: 'KT', block: 'B', display_order: 2 });
    await anIndicator(db, { code: 'KT01', area_id: economy, display_order: -1 });
    await anIndicator(db, {
      code: 'TG07',
      class: 'MILESTONE',
      roll_up: 'COUNT_UNITS_MET',
      pace_kind: null,
      milestone_month: 3,
      milestone_day: 31,
      valid_from: '2017-01-01',
    });
    expect(await codes('')).toEqual(['TG12', 'TG07', 'KT01']);
    expect(await codes('?at=2016-12-31')).toEqual(['TG12', 'KT01']);
    expect(await codes('?block=B')).toEqual(['KT01']);
    const walked = await walk((cursor) => leader(`/indicators?limit=1${cursor}`));
    expect(walked.map(({ code }) => code)).toEqual(['TG12', 'TG07', 'KT01']);
    expect((await leader('/indicators/TG07')).json()).toMatchObject({
      contentKind: 'milestone',
      accumulation: 'as-at',
      pace: null,
      milestoneDue: { month: 3, day: 31 },
    });
    expect((await leader('/indicators/TG07?at=2016-12-31')).statusCode).toBe(404);
    const areas = await walk((cursor) => leader(`/areas?limit=1${cursor}`));
    expect(areas.map(({ code }) => code)).toEqual(['TT', 'KT']);
  });

  test('directives come in their order, page by page', async () => {
    const rows = [2, 1, 2].map((display_order, index) => ({
      issuer: 'Bộ Chính trị',
      title: `Chỉ thị ${index}`,
      display_order,
    }));
    await api.database.db.insertInto('directive').values(rows).execute();
    const seen = await walk((cursor) => leader(`/directives?limit=1${cursor}`));
    expect(seen.map(({ title }) => title)[0]).toBe('Chỉ thị 1');
    expect(new Set(seen.map(({ id }) => id)).size).toBe(3);
  });

  test('a target carries every revision, newest first, and nobody else sees it', async () => {
    const { db } = api.database;
    const { ward, otherWard, indicator } = district;
    const cell = { unit_id: ward.id, indicator_id: indicator.id };
    await aTarget(db, cell, { value: '200' });
    await aTarget(db, cell, { number: 2, value: '180.5', first_half: '90' });
    await aTarget(db, { unit_id: otherWard.id, indicator_id: indicator.id });

    expect((await clerk('/targets?year=2017')).json().items).toMatchObject([
      {
        unitCode: 'code:00004',
        indicatorCode: 'TG12',
        number: 2,
        value: '180.5',
        firstHalf: '90',
        decisionNumber: '01-QĐ/MH',
        revisions: [{ number: 2 }, { number: 1, value: '200', decisionNumber: null }],
      },
    ]);
    expect(await unitsOf(leader, '')).toEqual(['code:00004', 'code:00013']);
    expect(await unitsOf(leader, '&parent=code:001&indicator=TG12')).toHaveLength(2);
    expect(await unitsOf(leader, '&unit=code:00013')).toEqual(['code:00013']);
    expect(await unitsOf(clerk, '&unit=code:00013')).toEqual([]);
    expect((await leader('/targets?year=2016')).json().items).toEqual([]);
    expect((await leader('/targets')).statusCode).toBe(422);
    expect((await leader('/targets?year=2017&indicator=XX')).statusCode).toBe(404);
    const pages = await walk((cursor) => leader(`/targets?year=2017&limit=1${cursor}`));
    expect(new Set(pages.map(({ unitCode }) => unitCode)).size).toBe(2);
  });
});
