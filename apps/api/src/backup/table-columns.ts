import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';

/** A table with what has to be kept of it. */
export interface TableColumns {
  readonly name: string;
  /** Name and type; what the database computes itself is left out. */
  readonly columns: readonly (readonly [name: string, type: string])[];
}

/** An identity column with how far its numbers have come. */
export interface SequenceState {
  readonly table: string;
  readonly column: string;
  readonly last: string;
  readonly called: boolean;
}

/** Every table of ours, by name; the migrator's own go by the list of migrations. */
export async function tablesOf(db: Kysely<Database>): Promise<readonly TableColumns[]> {
  const { rows } = await sql<TableColumns>`
    select c.relname as name,
      jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely_%'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, c.relname order by c.relname collate "C"`.execute(db);
  return rows;
}

/** Where the numbers of identity columns are. */
export async function sequencesOf(db: Kysely<Database>): Promise<readonly SequenceState[]> {
  const { rows } = await sql<{ table: string; column: string; sequence: string }>`
    select c.relname as table, a.attname as column, pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attidentity <> ''
    order by c.relname collate "C", a.attnum`.execute(db);
  const states: SequenceState[] = [];
  for (const { table, column, sequence } of rows) {
    const state = await sql<{ last: string; called: boolean }>`
      select last_value::text as last, is_called as called from ${sql.raw(sequence)}`.execute(db);
    for (const found of state.rows) states.push({ table, column, ...found });
  }
  return states;
}
