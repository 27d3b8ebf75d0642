import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../test/support/test-database.ts';
import { insert } from './load-database.ts';
import { tablesOf } from './table-columns.ts';
import { EXACT_TEXT, linesOf } from './table-lines.ts';

const COLUMNS = `(
  id bigint generated always as identity, exact numeric, held numeric(21,6), at timestamptz, day date, time time,
  octets bytea, list text[], span tstzrange, parsed jsonb, kept json, float double precision, said text, yes boolean,
  twice numeric generated always as (exact * 2) stored)`;

/** What JavaScript would round, shorten or drop. */
const ROW = `(12345678901234567890.1234567890, 0.100000, '2026-11-23 14:30:05.123456+07', '0044-03-15 BC', '23:59:60',
  '\\x00ff5c22', array['một', null, '"', ''], '[2017-01-01 00:00:00.000001+00,)', '{"b": 1.10, "a": [12345678901234567890]}',
  '{"b":1.10,  "b": 2}', 'NaN', E'dòng\\n\\t\\u2028"\\\\', false)`;

async function all(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

describeOnDatabases('a row as text', (open) => {
  test('comes back as the very same row, on either database', async () => {
    await open()
      .db.transaction()
      .execute(async (tx) => {
        for (const setting of EXACT_TEXT) await sql.raw(setting).execute(tx);
        const list = `exact, held, at, day, time, octets, list, span, parsed, kept, float, said, yes`;
        await sql.raw(`create table odd ${COLUMNS}`).execute(tx);
        await sql.raw(`insert into odd (${list}) values ${ROW}`).execute(tx);
        await sql.raw(`insert into odd default values`).execute(tx);
        const odd = (await tablesOf(tx)).find(({ name }) => name === 'odd');
        if (!odd) throw new Error('the table was made');
        const lines = await all(linesOf(tx, odd));
        expect(lines).toEqual([
          '["1","12345678901234567890.1234567890","0.100000","2026-11-23 07:30:05.123456+00","0044-03-15 BC","24:00:00","\\\\x00ff5c22","{một,NULL,\\"\\\\\\"\\",\\"\\"}","[\\"2017-01-01 00:00:00.000001+00\\",)","{\\"a\\": [12345678901234567890], \\"b\\": 1.10}","{\\"b\\":1.10,  \\"b\\": 2}","NaN","dòng\\n\\t\u2028\\"\\\\","false"]',
          `["2",${Array.from({ length: 13 }, () => 'null').join(',')}]`,
        ]);
        await sql`alter table odd rename to first`.execute(tx);
        await sql.raw(`create table odd ${COLUMNS}`).execute(tx);
        await insert(tx, odd, { table: odd, lines });
        expect(await all(linesOf(tx, odd))).toEqual(lines);
        const { rows } = await sql`
          select from first join odd on first::text = odd::text and pg_column_size(first.*) = pg_column_size(odd.*)`.execute(
          tx,
        );
        expect(rows).toHaveLength(2);
        await sql`drop table odd, first`.execute(tx);
      });
  });
});
