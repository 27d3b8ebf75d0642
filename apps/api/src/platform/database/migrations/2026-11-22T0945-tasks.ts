import { type Kysely, sql } from 'kysely';

/**
 * Tasks of a half-year with the conclusion or directive they come from. How late a task is follows
 * from its dates when it is read and is never stored. A task that is still a draft
 * (*dự kiến giao*) is visible to the body that prepares it alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table task (
      id             uuid primary key default gen_random_uuid(),
      half_year      text not null references period,
      issued_by_id   uuid not null references unit,
      meeting_id     uuid references meeting,
      conclusion_id  uuid references conclusion,
      directive_id   uuid references directive,
      remark_id      uuid references meeting_remark,
      stage          text not null,
      state          text not null,
      content        text not null,
      lead_unit_id   uuid not null references unit,
      deliverable    text,
      first_due_on   date,
      due_on         date,
      continuing     boolean not null default false,
      priority       text not null default 'normal',
      responsible    text,
      claimed_on     date,
      confirmed_on   date,
      outcome        text,
      obstacle       text,
      display_order  integer not null,
      source         text,
      constraint task_stage_check check (stage in ('draft', 'assigned')),
      constraint task_state_check check (state in ('not-started', 'in-progress', 'awaiting-confirmation', 'completed',
        'paused', 'declined', 'redo')),
      constraint task_priority_check check (priority in ('normal', 'high', 'urgent')),
      constraint task_due_check check (continuing = (due_on is null) and (due_on is null) = (first_due_on is null)),
      constraint task_completed_check check (state <> 'completed' or (claimed_on is not null and confirmed_on is not null)),
      constraint task_source_check check (source in ('record', 'illustrative'))
    )`.execute(db);
  await sql`create index task_half_year_idx on task (half_year, display_order)`.execute(db);
  await sql`create index task_lead_idx on task (lead_unit_id)`.execute(db);
  await sql`create index task_conclusion_idx on task (conclusion_id)`.execute(db);
  await sql`
    create table task_unit (
      task_id       uuid not null references task,
      unit_id       uuid not null references unit,
      display_order integer not null,
      primary key (task_id, unit_id)
    )`.execute(db);
  await sql`create index task_unit_unit_idx on task_unit (unit_id)`.execute(db);
  await sql`comment on table task_unit is 'Co-operating units of a task; the lead unit stands in the task'`.execute(
    db,
  );
  await sql`
    create table task_indicator (
      task_id      uuid not null references task,
      indicator_id uuid not null references indicator,
      effect       text,
      primary key (task_id, indicator_id)
    )`.execute(db);
  await sql`
    create function tiendo_helps_with(p_task uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
      select exists (select 1 from task_unit u where u.task_id = p_task and u.unit_id = any (tiendo_own_units()))
    $$`.execute(db);
  await sql`alter table task enable row level security`.execute(db);
  await sql`alter table task force row level security`.execute(db);
  await sql`create policy task_owner on task to current_user using (true)`.execute(db);
  await sql`create policy task_scope on task for select to tiendo_app using (
    issued_by_id = any ((select tiendo_overseen_units())::uuid[])
    or (stage = 'assigned' and (lead_unit_id = any ((select tiendo_own_units())::uuid[])
      or tiendo_helps_with(id) or tiendo_oversees_unit(lead_unit_id))))`.execute(db);
  for (const table of ['task_unit', 'task_indicator']) {
    await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
    await sql`alter table ${sql.table(table)} force row level security`.execute(db);
    await sql`create policy ${sql.raw(`${table}_owner`)} on ${sql.table(table)} to current_user using (true)`.execute(
      db,
    );
    await sql`create policy ${sql.raw(`${table}_scope`)} on ${sql.table(table)} for select to tiendo_app
      using (exists (select 1 from task t where t.id = task_id))`.execute(db);
  }
  await sql`grant select on task, task_unit, task_indicator to tiendo_app`.execute(db);
}
