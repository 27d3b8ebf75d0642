import { type Kysely, sql } from 'kysely';

import type { Database } from '../platform/database/schema.ts';
import type { TableColumns } from './table-columns.ts';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Lets work fill tables in any order and as they were: triggers of ours off, for they count, stamp and
 * refuse what was counted, stamped and allowed long ago, and foreign keys away. Afterwards both are as
 * before and every foreign key was checked. The owner of the tables may do so; a superuser is not needed.
 */
export async function withoutGuards(
  tx: Kysely<Database>,
  tables: readonly TableColumns[],
  work: () => Promise<void>,
): Promise<void> {
  const keys = await foreignKeys(tx);
  for (const { table, name } of keys) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(tx);
  }
  for (const { name } of tables) {
    await sql`alter table ${sql.table(name)} disable trigger user`.execute(tx);
  }
  await work();
  for (const { table, name, definition } of keys) {
    await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(
      tx,
    );
  }
  for (const { name } of tables) {
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(tx);
  }
}

async function foreignKeys(tx: Kysely<Database>): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
    order by c.relname collate "C", k.conname collate "C"`.execute(tx);
  return rows;
}
