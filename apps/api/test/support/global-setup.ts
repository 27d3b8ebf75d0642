import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { DO_WITHOUT, findPostgres } from './find-postgres.ts';
import { embeddedImage, onServer, serverTemplate } from './test-images.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** File of the migrated embedded database. */
    embeddedImage: string;
    /** A directory for whatever tests write; it goes with the run. */
    temporary: string;
    /** The PostgreSQL found for the tests and the migrated database to copy; null when there is none. */
    postgres: { url: string; template: string } | null;
  }
}

/** Migrates each kind of database once; suites work on copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-test-'));
  const removeTemporary = () => fs.rmSync(temporary, { recursive: true, force: true });
  project.provide('temporary', temporary);
  project.provide('embeddedImage', await embeddedImage());
  const server = await findPostgres();
  if (!server) {
    // `npm test` has said so already, once for all projects.
    if (process.env['TEST_DATABASE_URL'] !== DO_WITHOUT) {
      process.stderr.write('skipped: tests on a real PostgreSQL, because none was found\n');
    }
    project.provide('postgres', null);
    return async () => removeTemporary();
  }
  const template = await serverTemplate(server.url);
  project.provide('postgres', { url: server.url, template });
  return async () => {
    removeTemporary();
    await onServer(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
}
