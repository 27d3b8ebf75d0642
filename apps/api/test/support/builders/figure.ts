import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Revision = Insertable<Database['figure_revision']>;
type Cell = Pick<Revision, 'half_year' | 'indicator_id' | 'unit_id'>;

/** A figure with one more revision; sent unless `sent_at` is null. A test names its content. */
export async function aFigure(
  db: Kysely<Database>,
  cell: Cell,
  over: Partial<Revision> = {},
): Promise<string> {
  const at = new Date('2017-06-15T09:00:00+07:00');
  const before = await db
    .selectFrom('figure_revision')
    .where('unit_id', '=', cell.unit_id)
    .where('half_year', '=', cell.half_year)
    .where('indicator_id', '=', cell.indicator_id)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  const number = Number(before.count) + 1;
  const state = over.state ?? 'reported';
  const { id, sent_at } = await db
    .insertInto('figure_revision')
    .values({
      number,
      kind: 'entry',
      state,
      quality: state === 'reported' ? 'official' : null,
      recorded_by_name: 'Nguyễn Văn A',
      business_at: at,
      sent_at: at,
      source: 'illustrative',
      ...over,
      ...cell,
    })
    .returning(['id', 'sent_at'])
    .executeTakeFirstOrThrow();
  const sent = sent_at === null ? {} : { submitted_id: id };
  await db
    .insertInto('figure')
    .values({ ...cell, working_id: id, ...sent, version: number })
    .onConflict((conflict) =>
      conflict
        .columns(['half_year', 'unit_id', 'indicator_id'])
        .doUpdateSet({ working_id: id, ...sent, version: number }),
    )
    .execute();
  return id;
}

/** A report that was sent once, in time. */
export async function aSending(
  db: Kysely<Database>,
  at: { readonly half_year: string; readonly unit_id: string },
  over: Partial<Insertable<Database['submission']>> = {},
): Promise<void> {
  await db
    .insertInto('submission')
    .values({ ...at, state: 'submitted', version: 1, sendings: 1, ...over })
    .execute();
  await db
    .insertInto('sending')
    .values({
      ...at,
      number: 1,
      sent_by_name: 'Trần Thị B',
      sent_at: '2017-06-15T10:00:00+07:00',
      due_at: '2017-06-16T17:00:00+07:00',
      late: false,
      late_working_days: 0,
      cells: 1,
      content: '{}',
      hash: '0'.repeat(64),
    })
    .execute();
}
