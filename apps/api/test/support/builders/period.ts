import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

const UNIT_KINDS = ['ward-committee', 'department', 'party-board', 'mass-organisation'] as const;

/** Everything about a half-year that follows from its code, in the administrative calendar. */
function calendarOf(halfYear: string) {
  const year = Number(halfYear.slice(0, 4));
  return halfYear.endsWith('1')
    ? {
        from: `${year - 1}-12-15`,
        to: `${year}-06-14`,
        due: `${year}-06-16`,
        until: `${year}-06-30`,
      }
    : { from: `${year}-06-15`, to: `${year}-12-14`, due: `${year}-12-16`, until: `${year}-12-30` };
}

/** An open half-year with its window and due dates; closed when `closed_at` is given. */
export async function aPeriod(
  db: Kysely<Database>,
  halfYear = '2017-H1',
  over: Partial<Insertable<Database['period']>> = {},
): Promise<string> {
  const { from, to, due, until } = calendarOf(halfYear);
  const scheme_id = over.scheme_id ?? (await theScheme(db));
  const closed_at = over.state === 'closed' ? new Date(`${until}T17:00:00Z`) : null;
  await db
    .insertInto('period')
    .values({
      half_year: halfYear,
      state: 'open',
      closed_at,
      source: 'illustrative',
      ...over,
      scheme_id,
    })
    .execute();
  await db
    .insertInto('period_window')
    .values({ half_year: halfYear, scheme_id, from_date: from, to_date: to })
    .execute();
  await db
    .insertInto('period_deadline')
    .values(
      UNIT_KINDS.map((unit_kind) => ({
        half_year: halfYear,
        unit_kind,
        due_at: `${due}T17:00:00+07:00`,
        corrections_until: `${until}T23:59:59.999+07:00`,
      })),
    )
    .execute();
  return halfYear;
}

/** The one scheme of a test's district. */
async function theScheme(db: Kysely<Database>): Promise<string> {
  const known = await db.selectFrom('period_scheme').select('id').executeTakeFirst();
  const scheme = { kind: 'custom', name: 'Năm 2017' } as const;
  return (
    known?.id ??
    (await db.insertInto('period_scheme').values(scheme).returning('id').executeTakeFirstOrThrow())
      .id
  );
}
