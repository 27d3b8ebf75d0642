import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { judgeDistrict } from '../../test/support/judged-demo.ts';
import { type TestDatabase, describeOnDatabases } from '../../test/support/test-database.ts';
import { demoRows } from './demo-rows.ts';
import { INDICATOR_CODES } from './indicator-definition.ts';
import { DatabaseNotEmptyError, loadDemo, loadDemoWhenEmpty } from './load-demo.ts';
import { DISTRICT, unitIdOf } from './units.ts';

async function countOf(db: TestDatabase['db'], table: string): Promise<readonly [string, number]> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::integer as n from ${sql.table(table)}`.execute(db);
  return [table, rows[0]?.n ?? 0];
}

describeOnDatabases('the demo district', (open) => {
  test('loads in one go, row for row, and marks the database as a demo', async () => {
    const { db, transactions } = open();
    const lines: string[] = [];
    const written = await loadDemo(transactions, (line) => lines.push(line));
    expect(lines.at(-1)).toMatch(/^the demo district is ready/u);
    const expected = Object.entries(demoRows('')).map(([table, rows]) => [table, rows.length]);
    const counted = await Promise.all(expected.map(([table]) => countOf(db, String(table))));
    expect(counted).toEqual(expected);
    expect(written).toBe(counted.reduce((sum, [, count]) => sum + count, 0));
    const { kind } = await db.selectFrom('installation').select('kind').executeTakeFirstOrThrow();
    expect(kind).toBe('demo');
  });

  test('stands in the results of the district as the rules judge its figures', async () => {
    const rows = await open()
      .db.selectFrom('result as r')
      .innerJoin('indicator_version as v', 'v.indicator_id', 'r.indicator_id')
      .where('r.half_year', '=', '2017-H1')
      .where('r.unit_id', '=', unitIdOf(DISTRICT))
      .where('v.of_which_id', 'is', null)
      .orderBy('v.display_order')
      .select(['v.code', 'r.reported', 'r.assessment'])
      .execute();
    const statuses = rows.map(({ code, assessment }) => [code, statusOf(assessment)]);
    const judged = INDICATOR_CODES.map((code) => [code, judgeDistrict(code).assessment.status]);
    expect(statuses).toEqual(judged);
    expect(rows.find(({ code }) => code === 'TG12')?.reported).toBe(12);
  });

  test('is loaded once', async () => {
    const { transactions } = open();
    expect(await loadDemoWhenEmpty(transactions, () => {})).toBe(false);
    await expect(loadDemo(transactions)).rejects.toThrow(DatabaseNotEmptyError);
  });
});

/** `assessment` is json and comes as text or parsed, by database. */
function statusOf(assessment: unknown): unknown {
  const read: unknown = typeof assessment === 'string' ? JSON.parse(assessment) : assessment;
  return typeof read === 'object' && read !== null && 'status' in read ? read.status : read;
}
