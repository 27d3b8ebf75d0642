import { type Kysely, sql } from 'kysely';

const CELL = ['unit_id', 'half_year', 'indicator_id'];
const ROW = ['unit_id', 'indicator_id', 'year'];

/**
 * What belongs together cannot be pulled apart: a pointer of a cell leads to a revision of that very
 * cell, and a conclusion of a signed notice stays as it was signed, like the notice itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await keepWithin(db, 'figure', ['working_id', 'submitted_id', 'accepted_id'], CELL);
  await keepWithin(db, 'target', ['revision_id'], ROW);
  await sql`
    create function conclusion_keep() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from conclusion_notice n where n.state = 'signed'
        and (tg_op <> 'INSERT' and n.id = old.notice_id or tg_op = 'UPDATE' and n.id = new.notice_id)) then
        raise exception 'a conclusion of a signed notice is kept as it was signed' using errcode = 'restrict_violation';
      end if;
      return coalesce(new, old);
    end $$`.execute(db);
  await sql`create trigger conclusion_write_once before update or delete on conclusion
    for each row execute function conclusion_keep()`.execute(db);
}

/** Points at a revision by what it belongs to as well; the pointer by its id alone goes. */
async function keepWithin(
  db: Kysely<unknown>,
  table: 'figure' | 'target',
  pointers: readonly string[],
  belonging: readonly string[],
): Promise<void> {
  const revision = sql.table(`${table}_revision`);
  const columns = sql.raw(belonging.join(', '));
  await sql`alter table ${revision} add constraint ${sql.raw(`${table}_revision_belonging_key`)}
    unique (id, ${columns})`.execute(db);
  for (const pointer of pointers) {
    const name = sql.raw(`${table}_${pointer}_fkey`);
    await sql`alter table ${sql.table(table)} drop constraint ${name}`.execute(db);
    await sql`alter table ${sql.table(table)} add constraint ${name}
      foreign key (${sql.raw(pointer)}, ${columns}) references ${revision} (id, ${columns})`.execute(
      db,
    );
  }
}
