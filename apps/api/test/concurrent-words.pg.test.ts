import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** One connection cannot race with itself, so this runs where there are many. */
describe.skipIf(!inject('postgres'))('words about a report that come at once', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;

  beforeAll(async () => {
    api = await startTestApi({ kind: 'PostgreSQL' });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(() => api.close());

  /** How many have read a thread and wait to mark it. */
  const waiting = async () => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::integer as waiting from pg_locks l
      join pg_class c on c.oid = l.relation and c.relname = 'comment_mark'
      where not l.granted and l.database = (select oid from pg_database where datname = current_database())`.execute(
      api.database.db,
    );
    return rows[0]?.waiting;
  };

  test('a thread that two settle is settled once, by one act', async () => {
    const said = await as.clerk({
      method: 'POST',
      url: '/api/v1/comments',
      payload: { halfYear: '2017-H1', unit: district.ward.id, audience: 'unit', text: 'Xem lại' },
    });
    const { id } = said.json();
    const { db } = api.database;
    const settle = (who: typeof as.clerk) =>
      who({ method: 'PUT', url: `/api/v1/comments/${id}/resolution`, payload: { resolved: true } });
    const replies = await db.transaction().execute(async (tx) => {
      await sql`lock table comment_mark in share row exclusive mode`.execute(tx);
      const both = Promise.all([settle(as.clerk), settle(as.approver)]);
      await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
      return { both };
    });
    for (const reply of await replies.both) {
      expect(reply.json()).toMatchObject({ resolved: { byName: expect.any(String) } });
    }
    const marks = await db.selectFrom('comment_mark').select('number').execute();
    const acts = await db
      .selectFrom('audit')
      .select('id')
      .where('action', '=', 'comment.resolved')
      .execute();
    expect([marks.length, acts.length]).toEqual([1, 1]);
  });
});
