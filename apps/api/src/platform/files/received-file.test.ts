import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { sweepReceived } from './received-file.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-received-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('what a crash left of a body goes, and what still comes stays', async () => {
  const [old, young] = ['old', 'young'].map((name) => path.join(folder, name));
  for (const place of [old, young]) fs.writeFileSync(place!, 'a');
  fs.utimesSync(old!, new Date(0), new Date(0));
  await sweepReceived(folder, new Date(Date.now() - 1_000));
  expect(fs.readdirSync(folder)).toEqual(['young']);
  await expect(sweepReceived(path.join(folder, 'nowhere'), new Date())).resolves.toBeUndefined();
});
