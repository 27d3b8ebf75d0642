import 'reflect-metadata';

import path from 'node:path';

import { expect, test } from 'vitest';

import { openApiText } from '../src/openapi-text.ts';

test('the committed document is the one the routes make', async () => {
  const committed = path.resolve(import.meta.dirname, '../openapi.json');
  await expect(await openApiText()).toMatchFileSnapshot(committed);
});
