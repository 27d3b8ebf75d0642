import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Revision = Insertable<Database['target_revision']>;
type Cell = Pick<Revision, 'unit_id' | 'indicator_id'>;

/** A target of 2017 for one unit and indicator, put in force; number 2 and later is a revision of it. */
export async function aTarget(
  db: Kysely<Database>,
  cell: Cell,
  over: Partial<Revision> = {},
): Promise<string> {
  const revised = (over.number ?? 1) > 1;
  const revision = await db
    .insertInto('target_revision')
    .values({
      year: 2017,
      number: 1,
      value: '200',
      source: 'illustrative',
      ...(revised
        ? { decision_number: '01-QĐ/MH', decided_on: '2017-03-01', reason: 'Điều chỉnh kế hoạch' }
        : {}),
      ...over,
      ...cell,
    })
    .returning(['id', 'year'])
    .executeTakeFirstOrThrow();
  await db
    .insertInto('target')
    .values({ ...cell, year: revision.year, revision_id: revision.id })
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'year', 'indicator_id'])
        .doUpdateSet({ revision_id: revision.id }),
    )
    .execute();
  return revision.id;
}
