import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { temporaryDirectory } from '../../test/support/test-images.ts';
import { EMBEDDED_MAJOR } from '../platform/database/data-folder.ts';
import { DirectoryInUseError, lockDirectory } from '../platform/database/directory-lock.ts';
import { ResetRefusedError, resetDemo } from './reset-demo.ts';

test('the demo is not started again under a running server, and nothing is removed', async () => {
  const dataDirectory = fs.realpathSync(temporaryDirectory());
  const kept = path.join(dataDirectory, 'database', 'kept');
  fs.mkdirSync(path.dirname(kept));
  fs.writeFileSync(kept, '');
  fs.writeFileSync(path.join(dataDirectory, 'database', 'PG_VERSION'), EMBEDDED_MAJOR);
  const lock = await lockDirectory(path.dirname(kept));
  try {
    const reset = resetDemo({ dataDirectory, databaseUrl: undefined }, () => {});
    await expect(reset).rejects.toThrow(DirectoryInUseError);
    expect(fs.existsSync(kept)).toBe(true);
  } finally {
    await lock.release();
    fs.rmSync(dataDirectory, { recursive: true });
  }
});

test('a server database is never reset', async () => {
  const reset = resetDemo({ dataDirectory: '/nowhere', databaseUrl: 'postgres://x/y' }, () => {});
  await expect(reset).rejects.toThrow(ResetRefusedError);
});
