import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Revision = Insertable<Database['narrative_revision']>;
type Block = Pick<Revision, 'area_id' | 'half_year' | 'unit_id'>;

/** A block with one more revision; sent unless `sent_at` is null. */
export async function aNarrative(
  db: Kysely<Database>,
  block: Block,
  over: Partial<Revision> = {},
): Promise<void> {
  const at = new Date('2017-06-15T09:00:00+07:00');
  const before = await db
    .selectFrom('narrative')
    .selectAll()
    .where('unit_id', '=', block.unit_id)
    .where('half_year', '=', block.half_year)
    .where('area_id', 'is not distinct from', block.area_id ?? null)
    .executeTakeFirst();
  const number = (before?.version ?? 0) + 1;
  const { id, sent_at } = await db
    .insertInto('narrative_revision')
    .values({
      number,
      results: 'Đã gửi',
      shortcomings: '',
      causes: '',
      proposals: '',
      recorded_by_name: 'Nguyễn Văn A',
      business_at: at,
      sent_at: at,
      ...over,
      ...block,
    })
    .returning(['id', 'sent_at'])
    .executeTakeFirstOrThrow();
  const pointers = { working_id: id, ...(sent_at === null ? {} : { submitted_id: id }) };
  await db
    .insertInto('narrative')
    .values({ ...block, ...pointers, version: number })
    .onConflict((conflict) =>
      conflict.constraint('narrative_key').doUpdateSet({ ...pointers, version: number }),
    )
    .execute();
}
