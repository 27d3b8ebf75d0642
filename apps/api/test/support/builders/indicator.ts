import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

type Version = Insertable<Database['indicator_version']>;

/** What a test needs to know about an indicator it made. */
export interface BuiltIndicator {
  readonly id: string;
  readonly code: string;
}

let made = 0;

/** A cumulative count that every ward's committee reports, on the line, summed upwards. */
export async function anIndicator(
  db: Kysely<Database>,
  over: Partial<Version> = {},
): Promise<BuiltIndicator> {
  made += 1;
  const indicator_id =
    over.indicator_id ??
    (await db.insertInto('indicator').defaultValues().returning('id').executeTakeFirstOrThrow()).id;
  const version: Version = {
    valid_from: '2000-01-01',
    code: `TG${made}`,
    name: 'Tin, bài về gương người tốt, việc tốt',
    name_en: 'News items on good people and good deeds',
    short_name: 'Tin, bài',
    short_name_en: null,
    definition: 'Số tin, bài đã đăng, phát',
    purpose: 'Theo dõi tuyên truyền',
    area_id: over.area_id ?? (await anArea(db)),
    unit_of_measure: 'tin, bài',
    unit_of_measure_en: 'items',
    class: 'CUM_HIGH',
    roll_up: 'SUM',
    pace_kind: 'linear',
    counts_whole_units: true,
    assigned_by: 'Ban Tuyên giáo',
    entered_by: 'Đảng ủy phường',
    display_order: made,
    source: 'illustrative',
    ...(over.reporter_unit_id === undefined ? { reporter_unit_kind: 'ward-committee' } : {}),
    ...over,
    indicator_id,
  };
  const { code } = await db
    .insertInto('indicator_version')
    .values(version)
    .returning('code')
    .executeTakeFirstOrThrow();
  return { id: indicator_id, code };
}

/** The area of that code, made when it is not there yet. */
export async function anArea(
  db: Kysely<Database>,
  over: Partial<Insertable<Database['area']>> = {},
): Promise<string> {
  const area = {
    code: 'TT',
    block: 'A' as const,
    name: 'Công tác tuyên truyền',
    name_en: 'Communication',
    display_order: 1,
    ...over,
  };
  const row = await db
    .insertInto('area')
    .values(area)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ name: area.name }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
