import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { narrativeDigest } from '../src/modules/narrative/narrative-digest.ts';
import { AuditSealer } from '../src/modules/trail/audit-sealer.ts';
import { AuditVerifier } from '../src/modules/trail/audit-verifier.ts';
import { SealRepository } from '../src/modules/trail/seal.repository.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { aNarrative } from './support/builders/narrative.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const blank = { results: '', shortcomings: '', causes: '', proposals: '' };

// One block, typed by two people; the tests follow one another.
describe('a narrative that is saved as it is typed', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const url = () => `/api/v1/narratives/2017-H1/${district.ward.id}/TT`;
  const read = async (who = as.clerk) => (await who({ method: 'GET', url: url() })).json();
  const write = (
    results: string,
    version: number,
    more: { who?: typeof as.clerk; key?: string } = {},
  ) =>
    (more.who ?? as.clerk)({
      method: 'PUT',
      url: url(),
      payload: { results },
      headers: {
        'if-match': `"${version}"`,
        ...(more.key === undefined ? {} : { 'idempotency-key': more.key }),
      },
    });
  const texts = async () => {
    const { rows } = await sql<{ results: string }>`
      select results from narrative_revision where area_id is not null order by number`.execute(
      api.database.db,
    );
    return rows.map(({ results }) => results);
  };
  const count = async (table: 'audit' | 'outbox', column: string) => {
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}
      where ${sql.ref(column)} = 'narrative.recorded'`.execute(api.database.db);
    return rows[0]?.n;
  };

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  test('keeps one text of a stretch, every saving in the trail, and tells others once', async () => {
    const pauses = ['Đã', 'Đã tổ chức', 'Đã tổ chức 24', 'Đã tổ chức 24 buổi'];
    for (const [version, text] of pauses.entries()) {
      const reply = await write(text, version);
      expect(reply.json()).toMatchObject({ results: text, version: version + 1, revision: 1 });
      expect(await read()).toEqual(reply.json());
    }
    expect(await texts()).toEqual([pauses.at(-1)]);
    expect([await count('audit', 'action'), await count('outbox', 'kind')]).toEqual([4, 1]);
    const { rows } = await sql<{ was: string | null; is: string }>`
      select before->>'hash' as was, after->>'hash' as is from audit where action = 'narrative.recorded'
      order by id`.execute(api.database.db);
    const digests = pauses.map((results) => narrativeDigest({ ...blank, results }));
    expect(rows.map((row) => row.is)).toEqual(digests);
    expect(rows.map((row) => row.was)).toEqual([null, ...digests.slice(0, -1)]);
  });

  test('a try that is repeated answers as it did, whatever was written on since', async () => {
    const first = await write('Đã tổ chức 25 buổi', 4, { key: 's-1' });
    await write('Đã tổ chức 26 buổi', 5);
    const again = await write('Đã tổ chức 25 buổi', 4, { key: 's-1' });
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect([again.json(), again.headers.etag]).toEqual([first.json(), '"5"']);
    expect(await read()).toMatchObject({ results: 'Đã tổ chức 26 buổi', version: 6, revision: 1 });
  });

  test('two who write over one version still meet, and a colleague’s words stand beside', async () => {
    const late = await write('Khác', 4, { who: as.approver });
    expect(late.json()).toMatchObject({
      code: 'precondition.failed',
      current: { results: 'Đã tổ chức 26 buổi', version: 6 },
    });
    const theirs = await write('Đã tổ chức 26 buổi, đạt', 6, { who: as.approver });
    expect(theirs.json()).toMatchObject({ version: 7, revision: 2 });
    const mine = await write('Đã tổ chức 26 buổi, đạt kế hoạch', 7);
    expect(mine.json()).toMatchObject({ version: 8, revision: 3 });
    expect(await texts()).toHaveLength(3);
  });

  test('ten minutes after its first words a text is followed by another', async () => {
    const { people, ward, halfYear: half_year } = district;
    const { office } = await api.database.db
      .selectFrom('account')
      .select('office')
      .where('id', '=', people.clerk.id)
      .executeTakeFirstOrThrow();
    const general = `/api/v1/narratives/2017-H1/${ward.id}/general`;
    const results = 'Chung';
    await aNarrative(
      api.database.db,
      { unit_id: ward.id, half_year, area_id: null },
      {
        results,
        sent_at: null,
        recorded_by: people.clerk.id,
        recorded_office: office,
        begun_at: new Date(Date.now() - 11 * 60_000),
      },
    );
    for (const [version, revision] of [
      [1, 2],
      [2, 2],
    ] as const) {
      const reply = await as.clerk({
        method: 'PUT',
        url: general,
        payload: { results: `${results} ${version}` },
        headers: { 'if-match': `"${version}"` },
      });
      expect(reply.json()).toMatchObject({ version: version + 1, revision });
    }
  });

  test('what was passed on to the approver stays as it was passed on', async () => {
    const passed = await as.clerk({
      method: 'POST',
      url: `/api/v1/submissions/2017-H1/${district.ward.id}/send-to-approver`,
      payload: {},
    });
    expect(passed.statusCode).toBe(200);
    const after = await write('Đã tổ chức 26 buổi, vượt kế hoạch', 8);
    expect(after.json()).toMatchObject({ version: 9, revision: 4 });
    expect(await texts()).toContain('Đã tổ chức 26 buổi, đạt kế hoạch');
  });

  test('what is sent is the last that was acknowledged, and stays as it is', async () => {
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
    expect(await read(as.standingCommittee)).toMatchObject({
      results: 'Đã tổ chức 26 buổi, vượt kế hoạch',
      revision: 4,
    });
    await api.database.db.updateTable('submission').set({ state: 'returned' }).execute();
    const { version } = await read();
    expect((await write('Bổ sung', version)).json()).toMatchObject({ revision: 5 });
    expect((await write('Bổ sung số', version + 1)).json()).toMatchObject({ revision: 5 });
    expect(await read(as.standingCommittee)).toMatchObject({
      results: 'Đã tổ chức 26 buổi, vượt kế hoạch',
    });
  });

  test('the chain over all of it holds', async () => {
    const { transactions } = api.database;
    const seals = new SealRepository(transactions);
    await new AuditSealer(transactions, seals).seal();
    const report = await new AuditVerifier(transactions, seals).verify();
    expect(report).toMatchObject({ unsealed: 0, damage: null });
  });
});
