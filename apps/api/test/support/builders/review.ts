import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

/** A department compares the figures of an area, for the units below one unit. */
export async function aField(
  db: Kysely<Database>,
  field: Pick<Insertable<Database['area_verifier']>, 'area_id' | 'below_unit_id' | 'unit_id'>,
  over: Partial<Insertable<Database['area_verifier']>> = {},
): Promise<void> {
  await db
    .insertInto('area_verifier')
    .values({ valid_from: '2000-01-01', valid_to: null, ...over, ...field })
    .execute();
}

/** Something said of a whole report, by nobody in particular. */
export async function aComment(
  db: Kysely<Database>,
  at: Pick<Insertable<Database['comment']>, 'half_year' | 'unit_id'>,
  over: Partial<Insertable<Database['comment']>> = {},
): Promise<string> {
  const { id } = await db
    .insertInto('comment')
    .values({
      audience: 'unit-and-review',
      side: over.audience === 'unit' ? 'unit' : 'review',
      text: 'Đề nghị xem lại.',
      author_name: 'Trần Thị B',
      office: 'Chuyên viên',
      at: '2017-06-20T09:00:00+07:00',
      ...over,
      ...at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
