import { type Kysely, sql } from 'kysely';

/**
 * What a unit's own people say of an area of their draft before it is sent. It is the unit's inner business:
 * nobody above reads it, drafts being theirs alone. Kept as it was said; who thinks otherwise says so anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table unit_opinion (
      id           uuid primary key default gen_random_uuid(),
      unit_id      uuid not null references unit,
      half_year    text not null references period,
      area_id      uuid not null references area,
      number       integer not null,
      account_id   uuid references account,
      account_name text not null,
      office       text not null,
      opinion      text not null,
      text         text,
      at           timestamptz not null,
      recorded_at  timestamptz not null default now(),
      constraint unit_opinion_number_key unique (half_year, unit_id, area_id, account_id, number),
      constraint unit_opinion_opinion_check check (opinion in ('agree', 'remark')),
      constraint unit_opinion_said_check check (opinion = 'agree' or text is not null),
      constraint unit_opinion_text_check check (length(text) between 1 and 2000)
    )`.execute(db);
  await sql`comment on column unit_opinion.number is
    'Counts what one person says of one area; the last is what they think'`.execute(db);
  await sql`create trigger unit_opinion_append_only before update or delete on unit_opinion
    for each row execute function tiendo_refuse_change()`.execute(db);
  await sql`alter table unit_opinion enable row level security`.execute(db);
  await sql`alter table unit_opinion force row level security`.execute(db);
  await sql`create policy unit_opinion_owner on unit_opinion to current_user using (true)`.execute(
    db,
  );
  await sql`create policy unit_opinion_own on unit_opinion for select to tiendo_app
    using (unit_id = any ((select tiendo_own_units())::uuid[]))`.execute(db);
  await sql`create policy unit_opinion_given on unit_opinion for insert to tiendo_app
    with check (unit_id = any ((select tiendo_own_units())::uuid[]) and account_id = (select tiendo_account()))`.execute(
    db,
  );
  await sql`grant select, insert on unit_opinion to tiendo_app`.execute(db);
}
