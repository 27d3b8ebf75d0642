import { expect, test } from 'vitest';

import { handleIn } from './durable-node-fs.ts';

test('a build of PGlite that hides its file system stops the program', () => {
  expect(() => handleIn({})).toThrow(/will not start/);
  expect(() => handleIn({ NODEFS: { stream_ops: {} } })).toThrow(/will not start/);
});
