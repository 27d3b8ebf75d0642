import path from 'node:path';

import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { schemaText } from './schema-text.ts';

describeOnDatabases('the migrations', (open) => {
  test('lead to the committed schema', async () => {
    const committed = path.join(import.meta.dirname, 'schema.sql');
    await expect(await schemaText(open().db)).toMatchFileSnapshot(committed);
  });

  test('protect every table that the application may touch in rows of units', async () => {
    const text = await schemaText(open().db);
    for (const line of text.matchAll(/alter table (\w+) enable row level security(.*);/g)) {
      expect([line[1], line[2]]).toEqual([line[1], ', force row level security']);
    }
  });
});
