import { describe, expect, test } from 'vitest';

import type { Store } from '../support/inside-api.ts';
import { type FaultDatabase, inspectClosed, KINDS } from './fault-database.ts';
import { FULL, tell } from './fault-run.ts';
import { programOver } from './inside-program.ts';
import { acknowledgedBy, WardClerk, workAll } from './ward-clerk.ts';

/** Each ward sends each half-year once and corrects it once, so 32 half-years move the parent 1,024 times. */
const HALF_YEARS = FULL ? 32 : 2;

describe.each(KINDS)('16 wards of one parent at once on $kind', ({ kind, make }) => {
  test('add up to the last one, and nobody waits for ever', async () => {
    const database = await make(HALF_YEARS);
    const { district } = database;
    const clerks = district.wards.map((ward) => new WardClerk(district, ward));
    const store = await database.open();
    const program = await programOver(store);
    const looks = looksAtStamps(store, database);
    // Anything but 200 throws, and so ends the scenario.
    await Promise.all(
      clerks.map((clerk) =>
        workAll(
          [clerk],
          program.ask,
          () => true,
          () => looks.of(clerk),
        ),
      ),
    );
    await program.close();
    expect(clerks.every(({ done }) => done)).toBe(true);
    expect(looks.fell).toEqual([]);
    // Every sending and correction moved its half-year; those of years before that it leans on do too.
    const moves = await parentMoves(store, database);
    expect(moves).toHaveLength(district.halfYears.length);
    expect(Math.min(...moves)).toBeGreaterThanOrEqual(district.wards.length * 2);
    expect(await childrenAgainstParent(store, database)).toEqual([]);
    const deadlocks = await deadlocksOf(store);
    await store.close();

    const found = await inspectClosed(database, clerks);
    await database.remove();
    expect(found).toEqual({ lost: [], duplicated: [], wrong: [] });
    expect(deadlocks).toBe(0);
    tell(`one-parent ${kind}`, {
      rounds: 1,
      acknowledged: acknowledgedBy(clerks),
      lost: found.lost.length,
      duplicated: found.duplicated.length,
      more: `the parent moved ${moves.reduce((sum, one) => sum + one, 0)} times, ${looks.count()} looks at stamps, ${deadlocks} deadlocks`,
    });
  });
});

/**
 * After each acknowledged change, the stamps of the ward that made it and of its parent: a screen is
 * kept while they stand, so they have to grow with every change. A ward looks at its own one look
 * after the other, and so in the order in which things happened.
 */
function looksAtStamps({ pool }: Store, { district }: FaultDatabase) {
  const seen = new Map<string, { working: number; submitted: number; parent: number }>();
  const fell: string[] = [];
  let count = 0;
  const of = async (clerk: WardClerk): Promise<void> => {
    count += 1;
    const { rows } = await pool.query<Record<'parent' | 'submitted' | 'working', number>>(
      `select sum(working) filter (where unit_id = $1)::int as working,
         sum(submitted) filter (where unit_id = $1)::int as submitted,
         coalesce(sum(submitted) filter (where unit_id = $2), 0)::int as parent
       from revision_stamp`,
      [clerk.ward.id, district.committeeId],
    );
    const before = seen.get(clerk.ward.id) ?? { working: 0, submitted: 0, parent: 0 };
    const [now] = rows;
    if (!now) throw new Error('a sum has one row');
    const grew = now.working > before.working || now.submitted > before.submitted;
    const parentToo = now.submitted === before.submitted || now.parent > before.parent;
    if (!grew || !parentToo) fell.push(`${JSON.stringify(before)} → ${JSON.stringify(now)}`);
    seen.set(clerk.ward.id, now);
  };
  return { of, fell, count: () => count };
}

/** How often the parent's results were written, by half-year. */
async function parentMoves({ pool }: Store, { district }: FaultDatabase): Promise<number[]> {
  const { rows } = await pool.query<{ moves: number }>(
    `select submitted::int as moves from revision_stamp where unit_id = $1`,
    [district.committeeId],
  );
  return rows.map(({ moves }) => moves);
}

/** Half-years in which the parent's result is not what its wards sent, added up in one statement. */
async function childrenAgainstParent(
  { pool }: Store,
  { district }: FaultDatabase,
): Promise<readonly unknown[]> {
  const [sum, largest] = district.indicators;
  const { rows } = await pool.query(
    `with children as (
       select f.half_year, f.indicator_id, sum(r.value) as total, max(r.value) as largest, count(*)::int as units
       from figure f join figure_revision r on r.id = f.submitted_id group by 1, 2
     )
     select c.*, p.total as parent_total, p.fold, p.reported from children c
     full join (select * from result where unit_id = $1 and basis = 'as-was') p using (half_year, indicator_id)
     where p.reported is distinct from $4::int or c.units is distinct from $4::int
       or case indicator_id when $2::uuid then p.total is distinct from c.total
                            when $3::uuid then p.fold is distinct from c.largest end`,
    [district.committeeId, sum, largest, district.wards.length],
  );
  return rows;
}

/** Deadlocks that the database had to break; the embedded one has one connection and so none. */
async function deadlocksOf({ pool }: Store): Promise<number> {
  const { rows } = await pool.query<{ deadlocks: number }>(
    `select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()`,
  );
  return rows[0]?.deadlocks ?? 0;
}
