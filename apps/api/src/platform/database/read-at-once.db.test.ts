import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { inOneMessage } from './one-message.ts';
import type { Question } from './question.ts';
import type { Database } from './schema.ts';

const asked = (text: string, ...values: unknown[]): Question<{ readonly is: string }> => ({
  text,
  values,
});
const ROLE = asked('select current_user::text as is');
const UNITS = asked(`select current_setting('tiendo.overseen_units') as is`);

const scope = (unit: string) => ({
  accountId: '00000000-0000-4000-8000-000000000001',
  ownUnits: [],
  overseenUnits: [unit],
});
const [one, other] = [
  scope('00000000-0000-4000-8000-00000000000a'),
  scope('00000000-0000-4000-8000-00000000000b'),
];

/** What the next one finds on the connection. */
async function settingsLeftOn(db: Kysely<Database>) {
  const { rows } = await sql<{ lowered: boolean; units: string | null }>`
    select current_user = 'tiendo_app' as lowered, nullif(current_setting('tiendo.overseen_units', true), '') as units`.execute(
    db,
  );
  return rows[0];
}
const NOTHING = { lowered: false, units: null };

describeOnDatabases('a read in one round trip', (open) => {
  test('runs under the role of the application, and nothing of it outlives the read', async () => {
    const { transactions, db } = open();
    const [role] = await transactions.readAtOnce(one, (ask) => ask(ROLE));
    expect(role).toEqual({ is: 'tiendo_app' });
    expect(await settingsLeftOn(db)).toEqual(NOTHING);
  });

  test('each of many at the same time is answered for the person who asked', async () => {
    const { transactions } = open();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        transactions.readAtOnce(n % 2 ? one : other, (ask) => Promise.all([ask(UNITS), ask(ROLE)])),
      ),
    );
    expect(answers.map(([[units], [role]]) => [units?.is, role?.is])).toEqual(
      answers.map((_, n) => [`{${(n % 2 ? one : other).overseenUnits[0]}}`, 'tiendo_app']),
    );
  });

  test('what fails fails the read and leaves the connection as good as it was', async () => {
    const { transactions } = open();
    const wrong = transactions.readAtOnce(one, (ask) =>
      Promise.all([ask(asked('select 1 / ($1::int - 1) as is', 1)), ask(ROLE)]),
    );
    await expect(wrong).rejects.toThrow('division by zero');
    expect(await transactions.readAtOnce(other, (ask) => ask(UNITS))).toEqual([
      { is: `{${other.overseenUnits[0]}}` },
    ]);
  });

  test('what breaks before anything is asked ends the read all the same', async () => {
    const { transactions, db, store } = open();
    const broken = transactions.readAtOnce(one, () => {
      throw new Error('no such screen');
    });
    await expect(broken).rejects.toThrow('no such screen');
    expect(await settingsLeftOn(db)).toEqual(NOTHING);
    expect(store.pool.idleCount).toBe(store.pool.totalCount);
  });

  test('what was read although nothing had opened is given to nobody', async () => {
    const given: unknown[] = [];
    const unopened = open()
      .db.getExecutor()
      .provideConnection((connection) =>
        inOneMessage(connection, 'select 1/0', async (ask) => given.push(await ask(ROLE))),
      );
    await expect(unopened).rejects.toMatchObject({ code: '22012' });
    await open().transactions.readAtOnce(other, (ask) => ask(ROLE));
    expect(given).toEqual([]);
  });

  test('a write is refused by the database', async () => {
    const write = asked(`insert into unit default values returning id::text as is`);
    await expect(open().transactions.readAtOnce(one, (ask) => ask(write))).rejects.toThrow(
      /read-only|permission denied/,
    );
  });

  test('a question behind the end is refused: the role no longer holds there', async () => {
    const late = open().transactions.readAtOnce(one, async (ask) => {
      await ask(ROLE);
      return ask(ROLE);
    });
    await expect(late).rejects.toThrow('this read has ended');
  });
});
