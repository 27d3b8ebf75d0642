import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';

describeOnDatabases('values', (open) => {
  test('keep every digit and every day', async () => {
    const { rows } = await sql`
      select date '2017-06-14' as day, 9007199254740993::bigint as big, 186.50::numeric as amount,
        '{"a": 1.10}'::json as packed, '{"a": 1}'::jsonb as parsed,
        array[date '2017-06-14'] as days, array[0.1::numeric] as amounts, array[1::bigint] as bigs,
        timestamptz '2017-06-22T10:34:00+07:00' as instant, null::numeric as nothing`.execute(
      open().db,
    );
    expect(rows).toEqual([
      {
        day: '2017-06-14',
        big: '9007199254740993',
        amount: '186.50',
        packed: '{"a": 1.10}',
        parsed: { a: 1 },
        days: ['2017-06-14'],
        amounts: ['0.1'],
        bigs: ['1'],
        instant: new Date('2017-06-22T03:34:00Z'),
        nothing: null,
      },
    ]);
  });
});
