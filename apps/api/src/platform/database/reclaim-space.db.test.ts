import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { temporaryDirectory } from '../../../test/support/test-images.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { reclaimSpace } from './reclaim-space.ts';
import type { Store } from './store.ts';

let store: Store;

beforeAll(async () => {
  store = await openEmbeddedStore({ directory: temporaryDirectory() });
  await sql`create table rewritten (id integer primary key, text text)`.execute(store.db);
  await sql`create table quiet (id integer)`.execute(store.db);
  await sql`insert into rewritten select n, repeat(md5(n::text), 40) from generate_series(1, 500) n`.execute(
    store.db,
  );
});
afterAll(() => store.close());

const rewrite = async () => {
  await sql`update rewritten set text = repeat(md5(text), 40)`.execute(store.db);
  await sql`select pg_stat_force_next_flush()`.execute(store.db);
};
const bytes = async () => {
  const { rows } = await sql<{ bytes: number }>`
    select pg_total_relation_size('rewritten')::integer as bytes`.execute(store.db);
  return rows[0]?.bytes ?? 0;
};

test('a table of the embedded database that is written over does not grow for ever', async () => {
  await rewrite();
  expect(await reclaimSpace(store.pool)).toContain('public.rewritten');
  const after = await bytes();
  for (let times = 0; times < 20; times += 1) {
    await rewrite();
    expect(await reclaimSpace(store.pool)).not.toContain('public.quiet');
  }
  expect(await bytes()).toBeLessThan(after * 2);
});
