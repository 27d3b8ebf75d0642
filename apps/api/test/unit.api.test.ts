import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aUnit } from './support/builders/unit.ts';
import { walk } from './support/walk.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

describe('/units', () => {
  let api: TestApi;
  let district: District;
  let get: (url: string, headers?: Record<string, string>) => ReturnType<TestApi['inject']>;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    const send = await api.as(district.people.clerk.id);
    get = (url, headers = {}) => send({ url: `/api/v1/units${url}`, headers });
  });
  afterAll(() => api.close());

  test('lists the units of a day in their official order', async () => {
    const { items, nextCursor } = (await get('')).json();
    expect(items.map(({ code }: { code: string }) => code)).toEqual([
      'code:001',
      'own:BTG',
      'own:VHTT',
      'code:00004',
      'code:00013',
    ]);
    expect(nextCursor).toBeNull();
    expect((await get('?at=1999-12-31')).json()).toEqual({ items: [], nextCursor: null });
  });

  test('lists what stands below a unit, and of one kind', async () => {
    const wards = (await get('?parent=code:001&kind=ward-committee')).json();
    expect(wards.items).toHaveLength(2);
    expect((await get('?parent=code:00004')).json().items).toEqual([]);
    expect((await get('?parent=code:77777')).json()).toMatchObject({ code: 'unit.not-found' });
  });

  test('walks all pages without loss or repetition while units are added', async () => {
    const { db } = api.database;
    const known = (await get('')).json().items.map(({ id }: { id: string }) => id);
    let place = 10;
    const seen = await walk(
      (cursor) => get(`?limit=2${cursor}`),
      async () => {
        place += 1;
        await aUnit(db, { display_order: -place, valid_to: '2099-01-01' });
        await aUnit(db, { display_order: place, valid_to: '2099-01-01' });
      },
      3,
    );
    const ids = seen.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(known));
  });

  test('one unit by id, official code or own code', async () => {
    const { ward, board } = district;
    const byCode = (await get('/code:00004')).json();
    expect(byCode).toMatchObject({
      id: ward.id,
      code: 'code:00004',
      parentId: district.committee.id,
    });
    expect((await get(`/${ward.id}`)).json()).toEqual(byCode);
    expect((await get('/own:BTG')).json()).toMatchObject({ id: board.id });
  });

  test('a unit that is not there answers 404', async () => {
    for (const ref of [
      crypto.randomUUID(),
      'code:99999',
      'own:nobody',
      'code:00004?at=1999-01-01',
    ]) {
      const reply = await get(`/${ref}`);
      expect([reply.statusCode, reply.json().code]).toEqual([404, 'unit.not-found']);
    }
    expect((await get(`/${crypto.randomUUID()}/versions`)).statusCode).toBe(404);
  });

  test('a code that was re-issued names another unit on another day', async () => {
    const { db } = api.database;
    await aUnit(db, { official_code: '00025', name: 'Ngọc Khánh', valid_to: '2025-06-30' });
    await aUnit(db, { official_code: '00025', name: 'Giảng Võ', valid_from: '2025-07-01' });
    expect((await get('/code:00025')).json()).toMatchObject({ name: 'Ngọc Khánh' });
    expect((await get('/code:00025?at=2025-07-01')).json()).toMatchObject({ name: 'Giảng Võ' });
  });

  test('a code two units bear on one day is answered with both and their validity', async () => {
    const { db } = api.database;
    const party = await aUnit(db, { official_code: '00007', name: 'Đảng ủy phường A' });
    const people = await aUnit(db, {
      official_code: '00007',
      kind: 'ward-authority',
      name: 'UBND phường A',
      valid_to: '2025-06-30',
    });
    const reply = await get('/code:00007');
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({
      code: 'unit.code-ambiguous',
      params: { code: '00007' },
      issues: [
        { path: 'unit', params: { unitId: party.id, validFrom: '2000-01-01' } },
        { path: 'unit', params: { unitId: people.id, validTo: '2025-06-30' } },
      ],
    });
    expect((await get('?parent=code:00007')).json()).toMatchObject({
      code: 'unit.code-ambiguous',
      issues: [{ path: 'parent' }, { path: 'parent' }],
    });
  });

  test('every version of a unit, newest first, page by page', async () => {
    const { db } = api.database;
    const old = await aUnit(db, { own_code: 'X', name: 'cũ', valid_to: '2010-12-31' });
    await aUnit(db, { unit_id: old.id, own_code: 'X', name: 'mới', valid_from: '2011-01-01' });
    const seen = await walk((cursor) => get(`/own:X/versions?limit=1${cursor}`));
    expect(seen).toMatchObject([{ name: 'mới' }, { name: 'cũ' }]);
    expect((await get(`/${old.id}/versions`)).json().items).toHaveLength(2);
  });

  test('what the client holds is not sent again until it changes', async () => {
    const first = await get('/code:00013');
    const etag = String(first.headers['etag']);
    expect((await get('/code:00013', { 'if-none-match': etag })).statusCode).toBe(304);
    await api.database.db
      .updateTable('unit_version')
      .set({ short_name: 'Q. Thánh' })
      .where('official_code', '=', '00013')
      .execute();
    const changed = await get('/code:00013', { 'if-none-match': etag });
    expect(changed.json()).toMatchObject({ shortName: 'Q. Thánh' });
  });

  test.each([
    '?colour=red',
    '?limit=501',
    '?limit=0',
    '?cursor=x',
    '?at=2017-02-30',
    '?kind=ward',
    '/x',
  ])('refuses %s with 422', async (url) => {
    const reply = await get(url);
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({ code: 'request.invalid' });
  });
});
