import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { OncePerTransaction } from './once-per-transaction.ts';
import { opening, openingOf } from './opening.ts';
import { sentTogether } from './scoped-driver.ts';
import type { ActorScope } from './transactions.ts';

const clerk: ActorScope = {
  accountId: '00000000-0000-4000-8000-000000000001',
  ownUnits: ['00000000-0000-4000-8000-0000000000a1'],
  overseenUnits: [],
};
const leader: ActorScope = {
  accountId: '00000000-0000-4000-8000-000000000002',
  ownUnits: [],
  overseenUnits: ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'],
};

const stranger = '00000000-0000-4000-8000-000000000009';

const whoAmI = sql<{
  role: string;
  account: string | null;
  own: string[];
  overseen: string[];
}>`select current_user as role, tiendo_account() as account, tiendo_own_units() as own, tiendo_overseen_units() as overseen`;

const keyOf = (actor: ActorScope, key: string) => ({
  account_id: actor.accountId,
  method: 'PUT',
  path: '/x',
  key,
  body_hash: Buffer.alloc(32),
});

describeOnDatabases('Transactions', (open) => {
  test('a request runs as tiendo_app and carries its actor', async () => {
    const { transactions } = open();
    const { rows } = await transactions.read(leader, (tx) => whoAmI.execute(tx));
    expect(rows).toEqual([
      { role: 'tiendo_app', account: leader.accountId, own: [], overseen: leader.overseenUnits },
    ]);
  });

  test('nothing of an actor is left on the connection', async () => {
    const { transactions, store } = open();
    await Promise.all(
      Array.from({ length: 16 }, () => transactions.run(clerk, (tx) => whoAmI.execute(tx))),
    );
    await expect(transactions.run(clerk, (tx) => sql`select 1/0`.execute(tx))).rejects.toThrow(
      /zero/,
    );
    const seen = await Promise.all(
      Array.from({ length: 16 }, () => transactions.asOwner((tx) => whoAmI.execute(tx))),
    );
    for (const { rows } of seen) {
      expect(rows[0]).toMatchObject({ account: null, own: [], overseen: [] });
      expect(rows[0]?.role).not.toBe('tiendo_app');
    }
    expect(store.pool.idleCount).toBe(store.pool.totalCount);
  });

  test('an inner call joins the transaction of the same person', async () => {
    const { transactions } = open();
    const outer = await transactions.run(clerk, async (tx) => {
      await transactions
        .current<'idempotency_key'>()
        .insertInto('idempotency_key')
        .values(keyOf(clerk, 'a'))
        .execute();
      const inner = await transactions.read(clerk, (joined) => Promise.resolve(joined === tx));
      return inner;
    });
    expect(outer).toBe(true);
  });

  test('what is asked once per transaction is asked anew in the next', async () => {
    const { transactions } = open();
    const kept = new OncePerTransaction<number>();
    let asked = 0;
    const ask = () => kept.of('2017-H1', async () => (asked += 1));
    const twice = () => transactions.read(clerk, () => Promise.all([ask(), ask()]));
    expect([await twice(), await twice(), await ask(), await ask()]).toEqual([
      [1, 1],
      [2, 2],
      3,
      4,
    ]);
  });

  test('one transaction acts for one person', async () => {
    const { transactions } = open();
    await expect(
      transactions.run(clerk, () => transactions.run(leader, async () => {})),
    ).rejects.toThrow(/somebody else/);
    await expect(
      transactions.read(clerk, () => transactions.asOwner(async () => {})),
    ).rejects.toThrow(/somebody else/);
  });

  test('nothing is written in a read-only transaction', async () => {
    const { transactions, db } = open();
    await expect(
      transactions.read(clerk, () => transactions.run(clerk, async () => {})),
    ).rejects.toThrow(/read-only/);
    await expect(
      transactions.read(clerk, (tx) =>
        tx.insertInto('idempotency_key').values(keyOf(clerk, 'r')).execute(),
      ),
    ).rejects.toMatchObject({ code: '25006' });
    expect(await db.selectFrom('installation').select('kind').execute()).toEqual([]);
  });

  test('the outer handle is refused inside a transaction instead of waiting for ever', async () => {
    const { transactions, db } = open();
    await expect(
      transactions.run(clerk, () => db.selectFrom('installation').select('kind').execute()),
    ).rejects.toThrow(/a transaction is open/);
    await expect(db.selectFrom('installation').select('kind').execute()).resolves.toEqual([]);
  });

  test('work that outlives its transaction does not find it open', async () => {
    const { transactions, db } = open();
    let late: Promise<unknown> = Promise.resolve();
    await transactions.run(clerk, async () => {
      late = new Promise((resolve) => setTimeout(resolve, 30)).then(() =>
        db.selectFrom('installation').select('kind').execute(),
      );
      late.catch(() => {});
    });
    await expect(late).resolves.toEqual([]);
    expect(() => transactions.current()).toThrow(/no transaction is open/);
  });

  test('effects wait for the commit, and are dropped with a rollback', async () => {
    const { transactions } = open();
    const seen: string[] = [];
    await transactions.run(clerk, async () => {
      transactions.afterCommit(() => seen.push('after'));
      await transactions.run(clerk, async () =>
        transactions.afterCommit(() => seen.push('joined')),
      );
      seen.push('inside');
    });
    const failing = transactions.run(clerk, async () => {
      transactions.afterCommit(() => seen.push('never'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(seen).toEqual(['inside', 'after', 'joined']);
  });

  test('what goes out with the commit is committed with it', async () => {
    const { transactions, db } = open();
    await transactions.run(clerk, async (tx) => {
      transactions.withCommit(
        tx.insertInto('idempotency_key').values(keyOf(clerk, 'last')).execute(),
      );
    });
    const kept = db.selectFrom('idempotency_key').select('key').where('key', '=', 'last');
    expect(await kept.execute()).toEqual([{ key: 'last' }]);
  });

  test('when what goes out with the commit fails, nothing is committed', async () => {
    const { transactions, db, store } = open();
    const failing = transactions.run(clerk, async (tx) => {
      await tx.insertInto('idempotency_key').values(keyOf(clerk, 'first')).execute();
      transactions.withCommit(sql`select 1/0`.execute(tx));
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    const kept = db.selectFrom('idempotency_key').select('key').where('key', '=', 'first');
    expect(await kept.execute()).toEqual([]);
    expect(store.pool.idleCount).toBe(store.pool.totalCount);
  });

  test.each([
    { failing: 'what follows the begin', text: 'begin; select 1/0', kept: [] },
    { failing: 'the begin itself', text: 'select 1/0', kept: [{ key: 'unopened-1' }] },
  ])(
    'a transaction that does not open by $failing answers nothing, and nothing follows its first flight',
    async ({ text, kept }) => {
      const { db, store } = open();
      const unopened = openingOf(text, true);
      let answers = 0;
      const asking = opening.run(unopened, () =>
        db.transaction().execute((tx) =>
          tx.getExecutor().provideConnection(async (connection) => {
            const together = sentTogether(tx, connection, unopened);
            for (const key of ['unopened-1', 'unopened-2']) {
              const mine = keyOf({ ...clerk, accountId: stranger }, key);
              await together.insertInto('idempotency_key').values(mine).execute();
              answers += 1;
            }
          }),
        ),
      );
      await expect(asking).rejects.toMatchObject({ code: '22012' });
      expect(answers).toBe(0);
      const taken = db
        .selectFrom('idempotency_key')
        .select('key')
        .where('account_id', '=', stranger);
      expect(await taken.execute()).toEqual(kept);
      expect(store.pool.idleCount).toBe(store.pool.totalCount);
    },
  );

  test('an actor is named by UUIDs and by nothing else', async () => {
    const { transactions } = open();
    const injected = { ...clerk, accountId: `'); reset role; --` };
    await expect(transactions.run(injected, async () => {})).rejects.toThrow(RangeError);
  });

  test('row-level security: own rows are seen, others are not, without an actor none', async () => {
    const { transactions, db } = open();
    await transactions.run(leader, (tx) =>
      tx.insertInto('idempotency_key').values(keyOf(leader, 'mine')).execute(),
    );
    const keys = (tx: typeof db) =>
      tx.selectFrom('idempotency_key').select('key').where('key', '=', 'mine').execute();
    expect(await transactions.read(leader, keys)).toEqual([{ key: 'mine' }]);
    expect(await transactions.read(clerk, keys)).toEqual([]);
    const nobody = await db.transaction().execute(async (tx) => {
      await sql`set local role tiendo_app`.execute(tx);
      return keys(tx);
    });
    expect(nobody).toEqual([]);
    await expect(
      transactions.run(clerk, (tx) =>
        tx.insertInto('idempotency_key').values(keyOf(leader, 'forged')).execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
