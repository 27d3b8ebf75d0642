import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { openEmbeddedStore } from '../platform/database/embedded-store.ts';
import { migrate } from '../platform/database/migrate.ts';
import { schemaText } from '../platform/database/schema-text.ts';

// Migrates an empty database and writes down what came of it.
const target = path.resolve(import.meta.dirname, '../../src/platform/database/schema.sql');
const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-schema-'));
const store = await openEmbeddedStore({ directory });
try {
  await migrate(store.db);
  fs.writeFileSync(target, await schemaText(store.db));
  console.log(`wrote ${path.relative(process.cwd(), target)}`);
} finally {
  await store.close();
  fs.rmSync(directory, { recursive: true, force: true });
}
