import { type Kysely, sql } from 'kysely';

const SOURCE = sql.raw(`check (source in ('record', 'illustrative'))`);

/**
 * Directives, conferences, what was said and concluded there. A chair, an hour or a head count the
 * source does not give stays null. A notice of conclusions is written once: signed, it never changes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table directive (
      id            uuid primary key default gen_random_uuid(),
      number        text,
      issuer        text not null,
      title         text not null,
      issued_on     date,
      display_order integer not null,
      source        text ${SOURCE}
    )`.execute(db);
  await sql`
    create table meeting (
      id                uuid primary key default gen_random_uuid(),
      kind              text not null,
      title             text not null,
      half_year         text not null references period,
      organiser_unit_id uuid not null references unit,
      held_on           date not null,
      session           text,
      held_at           time,
      place             text,
      chair             text,
      source_note       text,
      source            text ${SOURCE},
      constraint meeting_kind_check check (kind in ('interim-review', 'final-review', 'briefing', 'thematic', 'meeting')),
      constraint meeting_session_check check (session in ('morning', 'afternoon', 'evening'))
    )`.execute(db);
  await sql`
    create table meeting_participant (
      id            uuid primary key default gen_random_uuid(),
      meeting_id    uuid not null references meeting,
      block         text not null,
      description   text not null,
      person_name   text,
      office        text,
      unit_id       uuid references unit,
      display_order integer not null,
      source        text ${SOURCE},
      constraint meeting_participant_block_check check (block in ('attended-and-directed', 'standing-committee-members',
        'party-board-heads', 'ward-committees', 'departments-and-organisations'))
    )`.execute(db);
  await sql`create index meeting_participant_meeting_idx on meeting_participant (meeting_id, display_order)`.execute(
    db,
  );
  await sql`
    create table meeting_remark (
      id            uuid primary key default gen_random_uuid(),
      meeting_id    uuid not null references meeting,
      kind          text not null,
      text          text not null,
      directive_id  uuid references directive,
      display_order integer not null,
      source        text ${SOURCE},
      constraint meeting_remark_kind_check check (kind in ('reviewed-result', 'commendation', 'directing-remark'))
    )`.execute(db);
  await sql`create index meeting_remark_meeting_idx on meeting_remark (meeting_id, display_order)`.execute(
    db,
  );
  await sql`
    create table conclusion_notice (
      id         uuid primary key default gen_random_uuid(),
      meeting_id uuid not null references meeting,
      number     text not null,
      title      text not null,
      state      text not null,
      signed_on  date,
      signer     text,
      source     text ${SOURCE},
      constraint conclusion_notice_state_check check (state in ('draft', 'signed')),
      constraint conclusion_notice_signed_check check ((state = 'signed') = (signed_on is not null and signer is not null))
    )`.execute(db);
  await sql`
    create table conclusion (
      id            uuid primary key default gen_random_uuid(),
      meeting_id    uuid not null references meeting,
      notice_id     uuid references conclusion_notice,
      item          text not null,
      text          text not null,
      without_tasks boolean not null default false,
      display_order integer not null,
      source        text ${SOURCE}
    )`.execute(db);
  await sql`create index conclusion_meeting_idx on conclusion (meeting_id, display_order)`.execute(
    db,
  );
  await sql`
    create function conclusion_notice_keep() returns trigger language plpgsql as $$
    begin
      if old.state = 'signed' then
        raise exception 'a signed notice is kept as it was signed' using errcode = 'restrict_violation';
      end if;
      return coalesce(new, old);
    end $$`.execute(db);
  await sql`create trigger conclusion_notice_write_once before update or delete on conclusion_notice
    for each row execute function conclusion_notice_keep()`.execute(db);
  await sql`grant select on directive, meeting, meeting_participant, meeting_remark, conclusion_notice, conclusion
    to tiendo_app`.execute(db);
}
