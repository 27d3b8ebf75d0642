import { type Kysely, sql } from 'kysely';

/** Policies that ask whether the actor oversees a unit in the half-year of the row. */
const BY_HALF_YEAR = ['result', 'result_sheet', 'submission', 'submission_step', 'sending'];
/** Policies that ask for the unit alone: a target belongs to a year. */
const BY_UNIT = ['target', 'target_revision'];

/**
 * A function with a subquery is not opened up by the planner: a policy that called one paid a whole
 * execution for every row, half of what an overview cost. The same question inline is one probe of an
 * index. It is a scalar subquery on purpose: `exists` may be hashed, and hashing reads the whole
 * ancestry of all years.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index unit_ancestry_unit_idx on unit_ancestry (unit_id, ancestor_id, basis)`.execute(
    db,
  );
  const own = sql.raw(`unit_id = any ((select tiendo_own_units())::uuid[])`);
  for (const table of BY_HALF_YEAR) {
    await sql`alter policy ${sql.raw(`${table}_scope`)} on ${sql.table(table)}
      using (${own} or ${overseen(table)})`.execute(db);
  }
  for (const table of BY_UNIT) {
    await sql`alter policy ${sql.raw(`${table}_read`)} on ${sql.table(table)}
      using (${own} or ${overseenEver(`${table}.unit_id`)})`.execute(db);
  }
  await sql`alter policy figure_overseen on figure
    using (submitted_id is not null and ${overseen('figure')})`.execute(db);
  await sql`alter policy figure_revision_overseen on figure_revision
    using (sent_at is not null and ${overseen('figure_revision')})`.execute(db);
  await sql`alter policy task_scope on task using (
    issued_by_id = any ((select tiendo_overseen_units())::uuid[])
    or stage = 'assigned' and (lead_unit_id = any ((select tiendo_own_units())::uuid[])
      or ${overseenEver('task.lead_unit_id')} or tiendo_helps_with(id)))`.execute(db);
}

/** Whether a unit above the row's unit in the row's half-year is one the actor leads. */
const overseen = (table: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.half_year = ${table}.half_year and a.basis = 'as-was' and a.unit_id = ${table}.unit_id
      and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[]) limit 1)`);

/** The same of any half-year. */
const overseenEver = (unit: string) =>
  sql.raw(`(select true from unit_ancestry a
    where a.unit_id = ${unit} and a.ancestor_id = any ((select tiendo_overseen_units())::uuid[])
      and a.basis = 'as-was' limit 1)`);
