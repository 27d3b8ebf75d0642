import { type Insertable, type Kysely, sql } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Version = Insertable<Database['unit_version']>;

/** What a test needs to know about a unit it made. */
export interface BuiltUnit {
  readonly id: string;
  readonly versionId: string;
  /** As it travels: `code:00004` or `own:…`. */
  readonly code: string;
  readonly name: string;
}

let made = 0;

/** A ward's committee with one version that is still in force; a test names what it is about. */
export async function aUnit(db: Kysely<Database>, over: Partial<Version> = {}): Promise<BuiltUnit> {
  made += 1;
  const unitId =
    over.unit_id ??
    (await db.insertInto('unit').defaultValues().returning('id').executeTakeFirstOrThrow()).id;
  const named = over.official_code !== undefined || over.own_code !== undefined;
  const values: Version = {
    valid_from: '2000-01-01',
    kind: 'ward-committee',
    name: `Đảng ủy phường ${made}`,
    short_name: `P. ${made}`,
    display_order: made,
    source: 'illustrative',
    ...(named ? {} : { own_code: `U${made}` }),
    ...over,
    unit_id: unitId,
  };
  const row = await db
    .insertInto('unit_version')
    .values(values)
    .returning(['id', 'official_code', 'own_code', 'name'])
    .executeTakeFirstOrThrow();
  const code =
    row.official_code === null ? `own:${row.own_code ?? ''}` : `code:${row.official_code}`;
  return { id: unitId, versionId: row.id, code, name: row.name };
}

/** Writes who stands above whom in a half-year, from the versions in force on `day`. */
export async function anAncestry(
  db: Kysely<Database>,
  halfYear: string,
  day: string,
): Promise<void> {
  await sql`
    insert into unit_ancestry (half_year, basis, unit_id, ancestor_id, depth, unit_kind)
    with recursive valid as (
      select unit_id, parent_id, kind from unit_version
      where valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    ), above as (
      select unit_id, unit_id as ancestor_id, 0 as depth, kind from valid
      union all
      select above.unit_id, valid.parent_id, above.depth + 1, above.kind
      from above join valid on valid.unit_id = above.ancestor_id where valid.parent_id is not null
    )
    select ${halfYear}, basis, unit_id, ancestor_id, depth, kind
    from above, (values ('as-was'), ('as-is')) as b (basis)
    on conflict do nothing`.execute(db);
}
