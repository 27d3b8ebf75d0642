import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { AuditSealer } from './audit-sealer.ts';
import { AuditVerifier } from './audit-verifier.ts';
import type { NotedLink } from './noted-link.ts';
import { SealRepository } from './seal.repository.ts';

describeOnDatabases('the chain over the audit', (open) => {
  const parts = () => {
    const { transactions } = open();
    const seals = new SealRepository(transactions);
    return {
      sealer: new AuditSealer(transactions, seals),
      verifier: new AuditVerifier(transactions, seals),
    };
  };
  const add = async (...actions: readonly string[]) => {
    for (const action of actions) {
      await open()
        .db.insertInto('audit')
        .values({
          business_at: '2017-06-15T09:00:00+07:00',
          actor_name: 'Nguyễn Thị A',
          action,
          subject: '/figures/2017-H1',
          after: JSON.stringify({ value: '54', note: 'Đã kiểm tra' }),
        })
        .execute();
    }
  };
  /** What only somebody with the owner's rights can do. */
  const tamper = async (statement: string, table = 'audit') => {
    const { db } = open();
    await sql.raw(`alter table ${table} disable trigger ${table}_append_only`).execute(db);
    await sql.raw(statement).execute(db);
    await sql.raw(`alter table ${table} enable trigger ${table}_append_only`).execute(db);
  };
  const idAt = async (position: number) => {
    const { audit_id } = await open()
      .db.selectFrom('audit_seal')
      .select('audit_id')
      .where('position', '=', String(position))
      .executeTakeFirstOrThrow();
    return audit_id;
  };

  /** Every link as somebody wrote it down. */
  const linksOf = async (): Promise<readonly NotedLink[]> => {
    const { rows } = await sql<NotedLink>`
      select position::text, encode(hash, 'hex') as hash from audit_seal order by position`.execute(
      open().db,
    );
    return rows;
  };

  beforeEach(async () => {
    await sql`truncate audit, audit_seal, audit_unsealed`.execute(open().db);
  });

  test('says how many rows are sealed and how many wait', async () => {
    const { sealer, verifier } = parts();
    expect(await verifier.verify()).toEqual({
      sealed: 0,
      unsealed: 0,
      oldestUnsealed: null,
      last: null,
      damage: null,
    });
    await add('a', 'b', 'c');
    expect(await verifier.verify()).toMatchObject({ sealed: 0, unsealed: 3 });
    expect(await sealer.seal()).toBe(3);
    await add('d');
    const report = await verifier.verify();
    expect(report).toMatchObject({ sealed: 3, unsealed: 1, damage: null, last: { position: '3' } });
    expect(report.last?.hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('says since when the oldest row waits', async () => {
    const { sealer, verifier } = parts();
    await add('a');
    await sealer.seal();
    expect((await verifier.verify()).oldestUnsealed).toBeNull();
    await add('b', 'c');
    const { at } = await open()
      .db.selectFrom('audit')
      .select('at')
      .where('action', '=', 'b')
      .executeTakeFirstOrThrow();
    expect((await verifier.verify()).oldestUnsealed).toEqual(at);
  });

  test('goes on where it ended, over several batches', async () => {
    const { sealer, verifier } = parts();
    await add('a');
    await sealer.seal();
    await sql`insert into audit (business_at, actor_name, action, subject)
      select now(), 'A', 'figure.recorded', '/' || n from generate_series(1, 450) n`.execute(
      open().db,
    );
    expect(await sealer.seal()).toBe(450);
    expect(await verifier.verify()).toMatchObject({ sealed: 451, unsealed: 0, damage: null });
  });

  test('the time zone of a session and the look of its times change nothing', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b');
    await sealer.seal();
    const { db, transactions } = open();
    await transactions.asOwner(async () => {
      await sql`set local timezone = 'Asia/Ho_Chi_Minh'`.execute(transactions.current());
      await sql`set local datestyle = 'German'`.execute(transactions.current());
      expect((await verifier.verify()).damage).toBeNull();
    });
    expect(db).toBeDefined();
  });

  test('an altered row is named', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b', 'c');
    await sealer.seal();
    const auditId = await idAt(2);
    await tamper(`update audit set after = '{"value":"55"}' where id = ${auditId}`);
    expect(await verifier.verify()).toMatchObject({
      sealed: 1,
      damage: { kind: 'row-altered', position: '2', auditId },
    });
  });

  test('a row that is gone is named, sealed or waiting', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b', 'c');
    await sealer.seal();
    const auditId = await idAt(2);
    await tamper(`delete from audit where id = ${auditId}`);
    expect((await verifier.verify()).damage).toEqual({
      kind: 'row-missing',
      position: '2',
      auditId,
    });
  });

  test('a row that is gone before it was sealed is named too', async () => {
    const { verifier } = parts();
    await add('a');
    await tamper('delete from audit');
    expect((await verifier.verify()).damage).toMatchObject({ kind: 'row-missing', position: null });
  });

  test('two rows that changed places are named by the first', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b', 'c');
    await sealer.seal();
    const [first, second] = [await idAt(1), await idAt(2)];
    await tamper(`update audit a set action = o.action from audit o
      where a.id in (${first}, ${second}) and o.id in (${first}, ${second}) and o.id <> a.id`);
    expect((await verifier.verify()).damage).toEqual({
      kind: 'row-altered',
      position: '1',
      auditId: first,
    });
  });

  test('links that are altered, lost or changed places are named', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b', 'c');
    await sealer.seal();
    await tamper(`update audit_seal set hash = sha256('x') where position = 2`, 'audit_seal');
    expect((await verifier.verify()).damage).toMatchObject({ kind: 'link-altered', position: '2' });
    await tamper(`delete from audit_seal where position = 2`, 'audit_seal');
    expect((await verifier.verify()).damage).toEqual({
      kind: 'link-missing',
      position: '2',
      auditId: null,
    });
  });

  test('a chain that was sealed anew is known by a link that was written down', async () => {
    const { sealer, verifier } = parts();
    await add('a', 'b', 'c', 'd');
    await sealer.seal();
    const noted = await linksOf();
    const auditId = await idAt(3);
    await tamper(`update audit set after = '{"value":"999"}' where id = ${auditId}`);
    await tamper(
      `with gone as (delete from audit_seal where position >= 3 returning audit_id)
        insert into audit_unsealed select audit_id from gone`,
      'audit_seal',
    );
    expect((await verifier.verify([noted[3]!])).damage).toEqual({
      kind: 'noted-link-missing',
      position: '4',
      auditId: null,
    });
    await sealer.seal();
    expect((await verifier.verify()).damage).toBeNull();
    expect((await verifier.verify([noted[0]!, noted[1]!])).damage).toBeNull();
    expect((await verifier.verify([noted[3]!, noted[1]!, noted[2]!])).damage).toEqual({
      kind: 'noted-link-differs',
      position: '3',
      auditId,
    });
  });

  test('the beginning of a noted hash will do', async () => {
    const { sealer, verifier } = parts();
    await add('a');
    await sealer.seal();
    const [{ hash }] = (await linksOf()) as [NotedLink];
    const short = { position: '1', hash: hash.slice(0, 8) };
    expect((await verifier.verify([short])).damage).toBeNull();
    const other = { position: '1', hash: hash.startsWith('0') ? '1'.repeat(8) : '0'.repeat(8) };
    expect((await verifier.verify([other])).damage).toMatchObject({ kind: 'noted-link-differs' });
  });

  test('a row written past the chain is named', async () => {
    const { verifier } = parts();
    const { db } = open();
    await sql`alter table audit disable trigger audit_await_seal`.execute(db);
    await add('a');
    await sql`alter table audit enable trigger audit_await_seal`.execute(db);
    expect((await verifier.verify()).damage).toMatchObject({ kind: 'row-slipped-in' });
  });

  test('the application reads neither the audit nor its chain, and alters nothing', async () => {
    const scope = {
      accountId: '00000000-0000-4000-8000-000000000001',
      ownUnits: [],
      overseenUnits: [],
    };
    for (const table of ['audit', 'audit_seal', 'audit_unsealed']) {
      const read = open().transactions.read(scope, (tx) =>
        sql`select * from ${sql.table(table)}`.execute(tx),
      );
      await expect(read).rejects.toMatchObject({ code: '42501' });
    }
  });
});
