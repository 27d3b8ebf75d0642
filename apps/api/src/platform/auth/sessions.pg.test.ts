import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { anAccount } from '../../../test/support/builders/account.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { RealClock } from '../clock/clock.ts';
import { Sessions } from './sessions.ts';

describe.runIf(inject('postgres'))('sessions side by side', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase('PostgreSQL');
  });
  afterAll(() => database.close());

  test('whoever asks while a session is being closed does not keep it open', async () => {
    const { db } = database;
    const sessions = new Sessions(db, new RealClock(), new RealClock());
    const { token } = await sessions.open((await anAccount(db, null)).id);
    const closing = await db.transaction().execute(async (tx) => {
      await sql`select from session for update`.execute(tx);
      const begun = sessions.close(token);
      expect(await sessions.actorOf(token)).not.toBeNull();
      return { begun };
    });
    await closing.begun;
    expect(await sessions.actorOf(token)).toBeNull();
  });
});
