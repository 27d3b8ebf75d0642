import { type Kysely, sql } from 'kysely';

/**
 * Some of what a unit writes is not for everybody who oversees it (*Phạm vi xem*). A revision says for whom
 * it is, so that what was sent to few stays with few whatever is chosen later; an area of work says what is
 * chosen unless somebody chooses. Row scope names the units whose reports one reviews, as the secretariat
 * and the board's leader do, apart from those one oversees.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table area add column narrative_audience text not null default 'overseers'
      constraint area_narrative_audience_check check (narrative_audience in ('overseers', 'unit-and-secretariat'))`.execute(
    db,
  );
  await sql`
    alter table narrative_revision add column audience text not null default 'overseers'
      constraint narrative_revision_audience_check check (audience in ('overseers', 'unit-and-secretariat'))`.execute(
    db,
  );
  await sql`
    create function tiendo_reviewing_units() returns uuid[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('tiendo.reviewing_units', true), ''), '{}')::uuid[]`.execute(
    db,
  );
  await sql`comment on function tiendo_reviewing_units() is 'Units below which the account reviews reports'`.execute(
    db,
  );
  await sql`drop policy narrative_revision_overseen on narrative_revision`.execute(db);
  await sql`create policy narrative_revision_overseen on narrative_revision for select to tiendo_app
    using (sent_at is not null and audience = 'overseers' and ${below('tiendo_overseen_units')})`.execute(
    db,
  );
  await sql`create policy narrative_revision_reviewed on narrative_revision for select to tiendo_app
    using (sent_at is not null and ${below('tiendo_reviewing_units')})`.execute(db);
}

const below = (units: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.half_year = narrative_revision.half_year and a.basis = 'as-was' and a.unit_id = narrative_revision.unit_id
      and a.ancestor_id = any ((select ${units}())::uuid[]) limit 1)`);
