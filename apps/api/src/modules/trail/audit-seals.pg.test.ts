import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { AuditSealer } from './audit-sealer.ts';
import { AuditVerifier } from './audit-verifier.ts';
import { SealRepository } from './seal.repository.ts';

const add = (action: string) =>
  sql`insert into audit (business_at, actor_name, action, subject) values (now(), 'A', ${action}, '/')`;

describe.runIf(inject('postgres'))('sealing beside those who write', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('PostgreSQL');
  });
  afterAll(() => database.close());

  const sealer = () =>
    new AuditSealer(database.transactions, new SealRepository(database.transactions));
  const verify = () =>
    new AuditVerifier(database.transactions, new SealRepository(database.transactions)).verify();
  const order = async () => {
    const { rows } = await sql<{ action: string }>`
      select a.action from audit_seal s join audit a on a.id = s.audit_id order by s.position`.execute(
      database.db,
    );
    return rows.map(({ action }) => action);
  };

  test('a row that commits late with a smaller id is sealed late, and none is passed over', async () => {
    const { promise: written, resolve: write } = Promise.withResolvers<void>();
    const { promise: sealed, resolve: seal } = Promise.withResolvers<void>();
    const late = database.transactions.asOwner(async (tx) => {
      await add('late').execute(tx);
      write();
      await sealed;
    });
    await written;
    await add('first').execute(database.db);
    expect(await sealer().seal()).toBe(1);
    await add('second').execute(database.db);
    expect(await sealer().seal()).toBe(1);
    seal();
    await late;
    expect(await sealer().seal()).toBe(1);
    expect(await order()).toEqual(['first', 'second', 'late']);
    expect(await verify()).toMatchObject({ sealed: 3, unsealed: 0, damage: null });
  });

  test('a row that is rolled back leaves no gap', async () => {
    const undone = database.transactions.asOwner(async (tx) => {
      await add('undone').execute(tx);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await add('third').execute(database.db);
    await sealer().seal();
    expect((await order()).at(-1)).toBe('third');
    expect(await verify()).toMatchObject({ sealed: 4, damage: null });
  });

  test('several sealers at once make one chain', async () => {
    const writers = Array.from({ length: 60 }, (_, at) => add(`w${at}`).execute(database.db));
    const sealers = Array.from({ length: 4 }, () => sealer().seal());
    await Promise.all([...writers, ...sealers]);
    await sealer().seal();
    expect(await verify()).toMatchObject({ sealed: 64, unsealed: 0, damage: null });
  });
});
