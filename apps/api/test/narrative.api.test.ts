import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anArea } from './support/builders/indicator.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const blank = { results: '', shortcomings: '', causes: '', proposals: '' };

// One ward's narrative from its first word to the sending; the tests follow one another.
describe('narratives', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const all = () => `/api/v1/narratives/2017-H1/${district.ward.id}`;
  const read = async (who = as.clerk, url = all()) => (await who({ method: 'GET', url })).json();
  const write = (payload: object, version: number | null, at = 'TT', who = as.clerk) =>
    who({
      method: 'PUT',
      url: `${all()}/${at}`,
      payload,
      headers: version === null ? {} : { 'if-match': `"${version}"` },
    });

  const contentVersion = async () =>
    (await read(as.approver, `/api/v1/submissions/2017-H1/${district.ward.id}`)).contentVersion;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    await anArea(api.database.db, { code: 'KG', name: 'Khoa giáo', display_order: 9 });
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('begin blank: one block of the whole report and one of each area it has figures of', async () => {
    expect(await read()).toMatchObject({
      state: 'draft',
      refusalToRecord: null,
      blocks: [
        { area: null, ...blank, version: 0, stage: 'draft', recordedByName: null },
        { area: { code: 'TT' }, ...blank, version: 0 },
      ],
    });
    const one = await as.clerk({ method: 'GET', url: `${all()}/general` });
    expect(one.headers.etag).toMatch(/^"0~/u);
    expect(await read(as.clerk, `${all()}/KG`)).toMatchObject({ code: 'area.not-found' });
  });

  test('are written part by part, kept to the letter, and say who wrote last', async () => {
    const results = '  Đã tổ chức 24 buổi.\n'.normalize('NFD');
    const before = await contentVersion();
    const written = await write({ results, causes: 'Thiếu cán bộ' }, 0);
    expect(written.headers.etag).toBe('"1"');
    expect(written.json()).toMatchObject({
      ...blank,
      results: '  Đã tổ chức 24 buổi.\n',
      causes: 'Thiếu cán bộ',
      version: 1,
      revision: 1,
      stage: 'draft',
      recordedAt: '2017-06-22T10:34:00+07:00',
    });
    expect((await read()).blocks[1]).toEqual(written.json());
    expect(await contentVersion()).not.toBe(before);
    expect(await read(as.approver)).toEqual(await read());
  });

  test('a version is asked for; a stale one is told what stands, and who wrote it when', async () => {
    expect((await write(blank, null)).statusCode).toBe(428);
    const stale = await write({ results: 'Khác' }, 0, 'TT', as.approver);
    expect(stale.json()).toMatchObject({
      code: 'precondition.failed',
      params: { name: expect.any(String), at: '10:34 22/06/2017' },
      current: { version: 1, causes: 'Thiếu cán bộ' },
    });
  });

  test('what says the same again makes no revision', async () => {
    const { version, results, causes } = (await read()).blocks[1];
    const again = await write({ results, causes }, version);
    expect(again.json()).toMatchObject({ version: 1, revision: 1 });
  });

  test('the same key writes once', async () => {
    const request = {
      method: 'PUT',
      url: `${all()}/general`,
      payload: { results: 'Chung' },
      headers: { 'if-match': '"0"', 'idempotency-key': 'n-1' },
    } as const;
    const first = await as.clerk(request);
    const again = await as.clerk(request);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  test.each([
    [{ results: 'x'.repeat(20_001) }, 'request.invalid', 'results'],
    [{ results: 'a\u0000b' }, 'request.invalid', 'results'],
    [{ summary: 'x' }, 'request.invalid', 'summary'],
    [{ proposals: 'Theo văn bản TUYỆT MẬT' }, 'secrecy.marked', 'proposals'],
  ])('%# is refused at its field and changes nothing', async (payload, code, path) => {
    const before = await read();
    const reply = await write(payload, 1);
    expect(reply.json()).toMatchObject({ status: 422, code, issues: [{ path }] });
    expect(await read()).toEqual(before);
  });

  test('nobody writes for a unit that is not theirs, and drafts are in nobody else’s sight', async () => {
    expect((await write(blank, 0, 'TT', as.neighbour)).statusCode).toBe(404);
    expect((await write(blank, 0, 'TT', as.standingCommittee)).statusCode).toBe(403);
    expect((await write(blank, 0, 'TT', as.secretariat)).json()).toMatchObject({
      code: 'auth.forbidden',
    });
    expect((await as.neighbour({ method: 'GET', url: all() })).statusCode).toBe(404);
    const seen = await read(as.standingCommittee);
    expect(seen).toMatchObject({ refusalToRecord: 'auth.forbidden' });
    expect(seen.blocks[1]).toMatchObject({ ...blank, version: 0, recordedByName: null });
  });

  test('every writing is in the trail by its digest, and the words are not', async () => {
    const { rows } = await sql<{ after: { hash: string; characters: object } }>`
      select after from audit where action = 'narrative.recorded' order by before nulls first`.execute(
      api.database.db,
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ after }) => after.characters)).toContainEqual({
      results: 22,
      shortcomings: 0,
      causes: 12,
      proposals: 0,
    });
    expect(JSON.stringify(rows)).not.toContain('Thiếu cán bộ');
  });

  test('travel with the report: frozen, read by those above, and named in its receipt', async () => {
    const { db } = api.database;
    await as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value: '100' },
      headers: { 'if-match': '"0"' },
    });
    const sent = await as.approver({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/submit`,
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
    const { content } = await db.selectFrom('sending').select('content').executeTakeFirstOrThrow();
    const [general, area] = (await read()).blocks;
    const digest = createHash('sha256')
      .update('{"causes":"","proposals":"","results":"Chung","shortcomings":""}')
      .digest('hex');
    expect(JSON.parse(content).narratives).toEqual([
      { area: 'TT', revisionId: expect.any(String), hash: expect.any(String) },
      { area: 'general', revisionId: expect.any(String), hash: digest },
    ]);
    expect(general).toMatchObject({ results: 'Chung', stage: 'submitted', version: 2 });
    expect((await read(as.standingCommittee)).blocks).toEqual([general, area]);
    const refused = await write({ results: 'Sau khi gửi' }, 2);
    expect(refused.json()).toMatchObject({ status: 409, code: 'narrative.report-sent' });
  });

  test('a returned report is written again, and others read what was sent until it is sent again', async () => {
    const { db } = api.database;
    const before = await read(as.standingCommittee);
    await db.updateTable('submission').set({ state: 'returned' }).execute();
    const url = `/api/v1/overview/2017-H1?parent=${district.committee.id}`;
    const tag = (await as.boardLeader({ method: 'GET', url })).headers.etag;
    expect((await write({ results: 'Đã bổ sung' }, 2)).json()).toMatchObject({ version: 3 });
    const headers = { 'if-none-match': String(tag) };
    const anew = await as.boardLeader({ method: 'GET', url, headers });
    expect(anew.statusCode).toBe(200);
    expect(anew.json().units[0].report).toMatchObject({ state: 'draft' });
    expect(await read()).toMatchObject({ state: 'draft', refusalToRecord: null });
    const seen = await read(as.standingCommittee);
    expect(seen.blocks[0]).toEqual(before.blocks[0]);
    expect(seen.blocks[1].results).toBe(before.blocks[1].results);
    await db.updateTable('submission').set({ state: 'locked' }).execute();
    expect((await write(blank, 3)).json()).toMatchObject({ code: 'figure.report-locked' });
    await db.updateTable('submission').set({ state: 'draft' }).execute();
    const { halfYear: half_year } = district;
    await db
      .updateTable('period')
      .set({ state: 'planned' })
      .where('half_year', '=', half_year)
      .execute();
    expect((await write(blank, 3)).json()).toMatchObject({
      status: 409,
      code: 'period.not-open',
      params: { halfYear: '2017-H1' },
    });
  });

  test('what is for few is read by the unit and who reviews its report, and stays so until that is changed', async () => {
    const { db } = api.database;
    const { halfYear: half_year } = district;
    await db
      .updateTable('period')
      .set({ state: 'open' })
      .where('half_year', '=', half_year)
      .execute();
    const { version } = await read(as.clerk, `${all()}/TT`);
    const wrong = await write({ ...blank, audience: 'everybody' }, version);
    expect(wrong.json()).toMatchObject({ status: 422, issues: [{ path: 'audience' }] });
    const few = { results: 'Cho ít người', audience: 'unit-and-secretariat' };
    expect((await write(few, version)).json()).toMatchObject(few);
    const again = { results: 'Cho ít người, sửa' };
    expect((await write(again, version + 1)).json()).toMatchObject({ ...few, ...again });
    const sent = await as.approver({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/submit`,
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
    for (const who of [as.clerk, as.secretariat, as.boardLeader]) {
      expect(await read(who, `${all()}/TT`)).toMatchObject({ ...few, ...again });
    }
    const unseen = await read(as.standingCommittee, `${all()}/TT`);
    expect(unseen).toMatchObject({ ...blank, version: 0 });
    expect(JSON.stringify(await read(as.standingCommittee))).not.toContain('ít người');
  });
});
