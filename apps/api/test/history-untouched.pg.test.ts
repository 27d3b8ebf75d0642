import { setTimeout as wait } from 'node:timers/promises';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { aPeriod } from './support/builders/period.ts';
import { anAncestry } from './support/builders/unit.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** What grows with every year that is kept. */
const GROWING = [
  'figure',
  'figure_revision',
  'result',
  'result_sheet',
  'sending',
  'target',
  'target_revision',
];

describe.skipIf(!inject('postgres'))('with many years kept', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const scans = async () => {
    // A backend tells what it has read when it ends a transaction, but not twice in a second.
    await wait(1_100);
    const everyone = Array.from({ length: 8 }, () =>
      sql`select pg_sleep(0.1)`.execute(api.database.db),
    );
    await Promise.all(everyone);
    const { rows } = await sql<{ name: string; scans: string }>`
      select relname as name, seq_scan as scans from pg_stat_user_tables
      where relname = any(${GROWING}) order by relname`.execute(api.database.db);
    return Object.fromEntries(rows.map((row) => [row.name, Number(row.scans)]));
  };

  beforeAll(async () => {
    api = await startTestApi({ kind: 'PostgreSQL' });
    const { db } = api.database;
    district = await aDistrict(db);
    for (let count = 0; count < 20; count += 1) {
      await anIndicator(db, { code: `H${count}`, pace_kind: null });
    }
    const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016];
    const earlier = years.flatMap((year) => [`${year}-H1`, `${year}-H2`]);
    for (const period of earlier.filter((one) => one !== '2016-H2')) {
      await aPeriod(db, period, { state: 'closed' });
      await anAncestry(db, period, '2016-01-01');
    }
    await growHistory(api, earlier);
    as = await peopleOf(api, district);
  }, 120_000);
  afterAll(() => api.close());

  test('recording, sending and reading touch what they show and nothing else', async () => {
    const { ward, committee } = district;
    const get = (who: keyof typeof as, path: string) =>
      as[who]({ method: 'GET', url: `/api/v1${path}` });
    const before = await scans();
    const replies = [
      await as.clerk({
        method: 'PUT',
        url: `/api/v1/figures/2017-H1/${ward.id}/TG12`,
        payload: { state: 'reported', value: '1' },
        headers: { 'if-match': '"0"', 'idempotency-key': 'k' },
      }),
      await get('clerk', `/figures/2017-H1/${ward.id}/TG12`),
      await get('clerk', `/figures?period=2017-H1`),
      await get('clerk', `/submissions/2017-H1/${ward.id}`),
      await get('standingCommittee', `/submissions/2016-H2/${ward.id}`),
      await get('standingCommittee', `/results?period=2016-H2&parent=${committee.id}`),
      await get('standingCommittee', `/overview/2016-H2?parent=${committee.id}`),
      await get('standingCommittee', `/overview/2016-H2/units/${ward.id}`),
      await get('secretariat', `/figures?period=2016-H2&limit=200`),
      await get('secretariat', `/figures?period=2016-H2&indicator=TG12`),
      await get('secretariat', `/figures?period=2016-H2&unit=${ward.id}`),
      await get('secretariat', `/reviews/2016-H2`),
      await get('secretariat', `/reviews/2016-H2/${ward.id}`),
      await get('secretariat', `/audit?period=2016-H2&unit=${ward.id}`),
      await get('clerk', `/audit?period=2017-H1&unit=${ward.id}`),
    ];
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(replies.map(() => 200));
    const after = await scans();
    expect(after).toEqual(before);
    await sql`select count(*) from figure_revision where note is not null`.execute(api.database.db);
    expect(await scans()).not.toEqual(after);
  });
});

/** Fifty strangers beside the district, who have reported for years, three revisions each. */
async function growHistory(
  { database: { db } }: TestApi,
  periods: readonly string[],
): Promise<void> {
  await sql`create temporary table crowd as select gen_random_uuid() as id from generate_series(1, 50)`.execute(
    db,
  );
  await sql`insert into unit (id) select id from crowd`.execute(db);
  await sql`insert into crowd select unit_id from unit_version`.execute(db);
  await sql`
    insert into figure_revision (unit_id, half_year, indicator_id, number, kind, state, value, quality, recorded_by_name,
      business_at, sent_at)
    select c.id, p, i.indicator_id, n, 'entry', 'reported', n, 'official', 'A', now(), case when n = 3 then now() end
    from crowd c, unnest(${periods}::text[]) p, indicator_version i, generate_series(1, 3) n`.execute(
    db,
  );
  await sql`
    insert into figure (unit_id, half_year, indicator_id, working_id, submitted_id, version)
    select unit_id, half_year, indicator_id, id, id, 4 from figure_revision where number = 3`.execute(
    db,
  );
  await sql`
    insert into target_revision (unit_id, indicator_id, year, number, value)
    select c.id, i.indicator_id, y, 1, 100 from crowd c, indicator_version i, generate_series(2010, 2017) y`.execute(
    db,
  );
  await sql`insert into target (unit_id, indicator_id, year, revision_id)
    select unit_id, indicator_id, year, id from target_revision`.execute(db);
  await sql`
    insert into result_sheet (half_year, basis, unit_id, cells, contributions, rule, as_of)
    select p, 'as-was', c.id, (select json_object_agg(i.indicator_id, json_build_object('state', 'reported', 'status', 'ahead',
      'reason', 'gap', 'rule', 'h1-2017.1', 'actual', '3')) from indicator_version i), '{}', 'h1-2017.1', now()
    from crowd c, unnest(${periods}::text[]) p`.execute(db);
  await sql`
    insert into result (half_year, basis, unit_id, indicator_id)
    select p, 'as-was', c.id, i.indicator_id from crowd c, unnest(${periods}::text[]) p, indicator_version i`.execute(
    db,
  );
  await sql`
    insert into submission (unit_id, half_year, state, version, sendings)
    select c.id, p, 'accepted', 1, 1 from crowd c, unnest(${periods}::text[]) p`.execute(db);
  await sql`
    insert into sending (unit_id, half_year, number, sent_by_name, sent_at, due_at, late, late_working_days, cells, content, hash)
    select c.id, p, 1, 'A', now(), now(), false, 0, 1, '{}', repeat('0', 64) from crowd c, unnest(${periods}::text[]) p`.execute(
    db,
  );
  await sql`analyze`.execute(db);
}
