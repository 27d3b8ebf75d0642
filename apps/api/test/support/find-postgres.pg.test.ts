import { Client } from 'pg';
import { expect, test } from 'vitest';

import { findBinaries, startServer } from './find-postgres.ts';

const binaries = findBinaries();

test.runIf(binaries)(
  'a server is started from installed binaries, also for root, and leaves nothing',
  async () => {
    const server = await startServer(binaries ?? '');
    const client = new Client({ connectionString: server.url });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await server.stop();
    await expect(new Client({ connectionString: server.url }).connect()).rejects.toThrow(/ENOENT/);
  },
);
