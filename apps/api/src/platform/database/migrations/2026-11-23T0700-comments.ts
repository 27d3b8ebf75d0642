import { type Kysely, sql } from 'kysely';

/** What an answer in a thread shares with the comment it answers, so that a key can hold it to it. */
const PLACE = sql.raw('unit_id, half_year, audience');

/**
 * What people say of a report, of one cell or of the whole. Kept as it was said; that a thread is
 * settled, or open again, is a mark of its own. The unit's internal words are never seen outside it,
 * the reviewers' never by the unit: the audience stands in the row, and an answer has that of its thread.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table comment (
      id           uuid primary key default gen_random_uuid(),
      unit_id      uuid not null references unit,
      half_year    text not null references period,
      indicator_id uuid references indicator,
      audience     text not null,
      parent_id    uuid,
      side         text not null,
      text         text not null,
      author_id    uuid references account,
      author_name  text not null,
      office       text not null,
      at           timestamptz not null,
      recorded_at  timestamptz not null default now(),
      constraint comment_place_key unique (id, ${PLACE}),
      constraint comment_parent_fkey foreign key (parent_id, ${PLACE}) references comment (id, ${PLACE}),
      constraint comment_audience_check check (audience in ('unit-and-review', 'unit', 'review')),
      constraint comment_side_check check (side in ('unit', 'review') and audience in ('unit-and-review', side)),
      constraint comment_text_check check (length(text) between 1 and 2000)
    )`.execute(db);
  await sql`comment on column comment.indicator_id is 'Null where the whole report is spoken of'`.execute(
    db,
  );
  await sql`comment on column comment.side is 'Whether the unit speaks or those who review it'`.execute(
    db,
  );
  await sql`create index comment_report_idx on comment (half_year, unit_id, at)`.execute(db);
  await sql`
    create table comment_mark (
      comment_id  uuid not null,
      number      integer not null,
      unit_id     uuid not null,
      half_year   text not null,
      audience    text not null,
      resolved    boolean not null,
      by_id       uuid references account,
      by_name     text not null,
      at          timestamptz not null,
      recorded_at timestamptz not null default now(),
      primary key (comment_id, number),
      constraint comment_mark_comment_fkey foreign key (comment_id, ${PLACE}) references comment (id, ${PLACE})
    )`.execute(db);
  await sql`create index comment_mark_report_idx on comment_mark (half_year, unit_id)`.execute(db);
  const spoken = `author_id = (select tiendo_account()) and (
    side = 'unit' and ${own} or side = 'review' and ${overseen('comment')})`;
  const marked = `by_id = (select tiendo_account()) and ${heard('comment_mark')}`;
  await protect(db, 'comment', spoken);
  await protect(db, 'comment_mark', marked);
}

const own = 'unit_id = any ((select tiendo_own_units())::uuid[])';
/** One probe of an index a row, asked inline: a function would be run whole for each. */
const overseen = (table: string) => `(select true from unit_ancestry a
  where a.half_year = ${table}.half_year and a.basis = 'as-was' and a.unit_id = ${table}.unit_id
    and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1)`;
const heard = (table: string) =>
  `(audience <> 'review' and ${own} or audience <> 'unit' and ${overseen(table)})`;

/** One's own words under one's own name; the rest is read by whom it is said to. */
async function protect(db: Kysely<unknown>, table: string, written: string): Promise<void> {
  const name = sql.table(table);
  const policy = (what: string) => sql.raw(`${table}_${what}`);
  await sql`create trigger ${policy('append_only')} before update or delete on ${name}
    for each row execute function tiendo_refuse_change()`.execute(db);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  await sql`create policy ${policy('owner')} on ${name} to current_user using (true)`.execute(db);
  await sql`create policy ${policy('scope')} on ${name} for select to tiendo_app
    using (${sql.raw(heard(table))})`.execute(db);
  await sql`create policy ${policy('written')} on ${name} for insert to tiendo_app
    with check (${sql.raw(written)})`.execute(db);
  await sql`grant select, insert on ${name} to tiendo_app`.execute(db);
}
