import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, expect, test } from 'vitest';

import { batchesIn } from './backup-lines.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-lines-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const UNIT = '{"table":"unit","columns":[["id","uuid"]]}';

/** The batches of a file as table, number of rows and last row. */
async function read(content: Buffer) {
  const file = path.join(folder, 'database.ndjson.gz');
  fs.writeFileSync(file, content);
  const found: (readonly [string, number, string | undefined])[] = [];
  for await (const { table, lines } of batchesIn(file)) {
    found.push([table.name, lines.length, lines.at(-1)]);
  }
  return found;
}

const zipped = (...lines: string[]) => gzipSync(lines.map((line) => `${line}\n`).join(''));

test('tables come one after the other, long ones in parts, empty ones once', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `["${at}"]`);
  const area = UNIT.replace('unit', 'area');
  expect(await read(zipped(area, UNIT, ...rows))).toEqual([
    ['area', 0, undefined],
    ['unit', 500, '["499"]'],
    ['unit', 500, '["999"]'],
    ['unit', 200, '["1199"]'],
  ]);
});

test('only a line feed ends a row', async () => {
  const row = '["một\u2028hai\u0085ba\r"]';
  expect(await read(zipped(UNIT, row))).toEqual([['unit', 1, row]]);
});

test.each([
  ['cut off', zipped(UNIT, `["${'x'.repeat(5_000)}"]`).subarray(0, 40)],
  ['no gzip', Buffer.from('plain')],
  ['rows of no table', zipped('["1"]')],
  ['a table without columns', zipped('{"table":"unit","columns":[]}')],
  ['a row that does not end', gzipSync(`${UNIT}\n["1"]`)],
])('what is %s is refused as damaged', async (_what, content) => {
  await expect(read(content)).rejects.toMatchObject({ refusal: 'damaged' });
});
