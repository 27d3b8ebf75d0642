import type { Transaction } from 'kysely';

import { halfYear } from '@tiendo/domain/period';

import { rebuildResults } from '../modules/result/result-rebuilder.ts';
import { hashPassword } from '../platform/auth/hash-password.ts';
import type { Database } from '../platform/database/schema.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Transactions } from '../platform/database/transactions.ts';
import { DEMO_PASSWORD } from './accounts.ts';
import { type DemoRows, demoRows } from './demo-rows.ts';
import { REPORTED_HALF_YEARS } from './periods.ts';

/** Told of each step in a line for the terminal. */
export type Tell = (line: string) => void;

/** The database holds something already; the demo never mixes with it. */
export class DatabaseNotEmptyError extends Error {
  override readonly name = 'DatabaseNotEmptyError';

  constructor() {
    super('the database is not empty, or in real use: the demo is loaded into a new one only');
  }
}

/** Rows in one insert: a statement takes 65,535 parameters and a revision has 27 of them. */
const CHUNK = 1_000;

/**
 * Loads the demo district into an empty database and computes its results, in one transaction: it is
 * there as a whole or not at all. Marks the database as a demo for ever. Returns how many rows it
 * wrote, results aside.
 *
 * @throws DatabaseNotEmptyError when units exist, or the database was made for real use
 */
export async function loadDemo(transactions: Transactions, tell: Tell = () => {}): Promise<number> {
  const started = performance.now();
  tell('loading the demo district …');
  const rows = demoRows(await hashPassword(DEMO_PASSWORD));
  const written = await transactions.asOwner(async (tx) => {
    await claim(tx);
    const count = await insertAll(tx, rows);
    tell(`${count} rows of the demo written, computing results …`);
    await rebuildResults(transactions, REPORTED_HALF_YEARS.map(halfYear));
    return count;
  });
  tell(`the demo district is ready (${((performance.now() - started) / 1_000).toFixed(1)} s)`);
  return written;
}

/** Loads the demo unless it is there. Returns whether it did. @throws as {@link loadDemo} */
export async function loadDemoWhenEmpty(transactions: Transactions, tell: Tell): Promise<boolean> {
  if (await transactions.asOwner(hasUnits)) return false;
  await loadDemo(transactions, tell);
  return true;
}

async function hasUnits(tx: Transaction<Database>): Promise<boolean> {
  const unit = await tx.selectFrom('unit').select('id').limit(1).executeTakeFirst();
  return unit !== undefined;
}

async function claim(tx: Transaction<Database>): Promise<void> {
  const marked = await tx.selectFrom('installation').select('kind').executeTakeFirst();
  if (marked?.kind === 'real' || (await hasUnits(tx))) throw new DatabaseNotEmptyError();
  if (!marked) await tx.insertInto('installation').values({ kind: 'demo' }).execute();
}

/** Writes rows table by table, in the order given. Returns how many. */
export async function insertAll(tx: Transaction<Database>, rows: DemoRows): Promise<number> {
  let written = 0;
  for (const [table, ofTable] of Object.entries(rows)) {
    // `Object.entries` forgets the keys of `DemoRows`, which are the tables' names.
    await insertChunks(tx, table as keyof Tables, ofTable);
    written += ofTable.length;
  }
  return written;
}

async function insertChunks(
  tx: Transaction<Database>,
  table: keyof Tables,
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    // Table and rows were paired by type in `DemoRows`; a union of all tables loses that here.
    const chunk = rows.slice(from, from + CHUNK) as never[];
    await tx.insertInto(table).values(chunk).execute();
  }
}
