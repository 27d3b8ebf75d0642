import {
  AuditSealer,
  AuditVerifier,
  RefoldRepository,
  ResultRebuilder,
  ResultSourceRepository,
  ResultVerifier,
  SealRepository,
  Transactions,
  type Store,
} from '../support/inside-api.ts';
import type { WardClerk } from './ward-clerk.ts';

/** What is wrong with a database, in words; nothing when nothing is. */
export interface Inspection {
  readonly lost: readonly string[];
  readonly duplicated: readonly string[];
  /** What contradicts itself: results, trail, pointers. */
  readonly wrong: readonly string[];
}

interface RevisionRow {
  readonly half_year: string;
  readonly unit_id: string;
  readonly indicator_id: string;
  readonly number: number;
  readonly value: string;
  readonly idempotency_key: string;
}

/**
 * Holds a database against what its clients were told. Every acknowledged save has to be there with
 * its value as exactly one revision, in its order; every acknowledged sending exactly once. What was
 * asked and never answered may be there once or not at all. Then everything is folded anew.
 */
export async function inspect(store: Store, clerks: readonly WardClerk[]): Promise<Inspection> {
  const { rows } = await store.pool.query<RevisionRow>(
    `select half_year, unit_id, indicator_id, number, trim_scale(value)::text as value, idempotency_key
     from figure_revision order by half_year, unit_id, indicator_id, number`,
  );
  const byCell = Map.groupBy(rows, (row) => `${row.unit_id} ${row.half_year}/${row.indicator_id}`);
  const sendings = await store.pool.query<{ place: string; sent: number }>(
    `select unit_id || ' ' || half_year as place, count(*)::int as sent from sending group by 1`,
  );
  const sentBy = new Map(sendings.rows.map(({ place, sent }) => [place, sent]));
  const found = clerks.map((clerk) => inspectWard(clerk, byCell, sentBy));
  return {
    lost: found.flatMap(({ lost }) => lost),
    duplicated: found.flatMap(({ duplicated }) => duplicated),
    wrong: [
      ...(await differences(store)),
      ...(await untraced(store)),
      ...(await brokenChain(store)),
    ],
  };
}

function inspectWard(
  clerk: WardClerk,
  byCell: ReadonlyMap<string, readonly RevisionRow[]>,
  sentBy: ReadonlyMap<string, number>,
): Pick<Inspection, 'duplicated' | 'lost'> {
  const { id } = clerk.ward;
  const { pending } = clerk;
  const lost: string[] = [];
  const duplicated: string[] = [];
  for (const [cell, { saves }] of clerk.cells) {
    const rows = byCell.get(`${id} ${cell}`) ?? [];
    const open = pending?.kind === 'save' && pending.cell === cell ? [pending.save] : [];
    const expected = [...saves, ...open];
    for (const [at, { key, value }] of saves.entries()) {
      const row = rows[at];
      const same = row?.number === at + 1 && row.idempotency_key === key && row.value === value;
      if (!same) lost.push(`${id} ${cell}: revision ${at + 1} is not ${value}`);
    }
    for (const row of rows.slice(saves.length)) {
      const asked = expected[row.number - 1];
      if (asked?.key !== row.idempotency_key) {
        duplicated.push(`${id} ${cell}: revision ${row.number} (${row.value}) was not asked for`);
      }
    }
  }
  for (const halfYear of clerk.sent) {
    if (!sentBy.has(`${id} ${halfYear}`)) lost.push(`${id}: the report of ${halfYear}`);
  }
  for (const [place, sent] of sentBy) {
    if (place.startsWith(id) && sent !== 1) duplicated.push(`${place}: sent ${sent} times`);
  }
  return { lost, duplicated };
}

/** `results:verify`. */
async function differences({ db }: Store): Promise<readonly string[]> {
  const transactions = new Transactions(db);
  const refolds = new RefoldRepository(transactions);
  const rebuilder = new ResultRebuilder(new ResultSourceRepository(transactions), refolds);
  const found = await new ResultVerifier(transactions, rebuilder, refolds).verify();
  return found.map(
    ({ period, what, unitId, stored, folded }) =>
      `${period} ${what} ${unitId}: ${stored} ≠ ${folded}`,
  );
}

/** `audit:verify`, once the rest is sealed. */
async function brokenChain({ db }: Store): Promise<readonly string[]> {
  const transactions = new Transactions(db);
  const seals = new SealRepository(transactions);
  await new AuditSealer(transactions, seals).seal();
  const { damage, unsealed } = await new AuditVerifier(transactions, seals).verify();
  const waits = unsealed === 0 ? [] : [`${unsealed} audit rows are not sealed`];
  return damage ? [`audit: ${JSON.stringify(damage)}`, ...waits] : waits;
}

/** A change, its audit row and its event are one transaction, so there are as many of each. */
async function untraced({ pool }: Store): Promise<readonly string[]> {
  const { rows } = await pool.query<{ changes: number; audited: number; told: number }>(
    `select ((select count(*) from figure_revision) + (select count(*) from sending))::int as changes,
       (select count(*) from audit)::int as audited, (select count(*) from outbox)::int as told`,
  );
  return rows
    .filter(({ changes, audited, told }) => changes !== audited || changes !== told)
    .map((row) => `changes, audit rows and events differ: ${JSON.stringify(row)}`);
}

/**
 * Reads every table through its indexes and beside them: an entry without a row, or a row without an
 * entry, is an index that a crash has broken. Leaves nothing behind.
 */
export async function brokenIndexes({ pool }: Pick<Store, 'pool'>): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('create extension if not exists amcheck');
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_am a on a.oid = c.relam
       where c.relkind = 'i' and a.amname = 'btree' and c.relpersistence = 'p' order by 1`,
    );
    for (const { name } of rows)
      await client.query('select bt_index_check($1::regclass, true)', [name]);
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    await client.query('rollback');
    client.release();
  }
}
