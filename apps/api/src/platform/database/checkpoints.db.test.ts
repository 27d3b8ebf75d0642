import fs from 'node:fs';
import path from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { temporaryDirectory } from '../../../test/support/test-images.ts';
import { checkpointWhenDue } from './checkpoints.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import type { Store } from './store.ts';

const SEGMENT_BYTES = 16 * 1024 * 1024;

let directory: string;
let store: Store;

beforeAll(async () => {
  directory = temporaryDirectory();
  store = await openEmbeddedStore({ directory });
  await sql`create table written (text text)`.execute(store.db);
});
afterAll(() => store.close());

/** About five MiB of log. */
const write = () =>
  sql`insert into written select repeat(md5(n::text), 30) from generate_series(1, 5000) n`.execute(
    store.db,
  );
const segments = (): number =>
  fs
    .readdirSync(path.join(directory, 'database/pg_wal'))
    .filter((name) => /^[0-9A-F]{24}$/u.test(name)).length;

test('the log of a running database does not grow for ever', async () => {
  expect(await checkpointWhenDue(store.pool, SEGMENT_BYTES)).toBe(false);
  let made = 0;
  for (let times = 0; times < 40; times += 1) {
    await write();
    if (await checkpointWhenDue(store.pool, SEGMENT_BYTES)) made += 1;
  }
  expect(made).toBeGreaterThan(5);
  // Used segments are kept to be written again, up to min_wal_size (80 MiB), not all 200 MiB.
  expect(segments()).toBeLessThan(9);
});
