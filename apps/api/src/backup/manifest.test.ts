import { describe, expect, test } from 'vitest';

import { BackupRefusedError } from './backup-refused.ts';
import { type Manifest, readManifest, tablesThatDiffer } from './manifest.ts';

const HASH = 'ab'.repeat(32);
const KNOWN = new Set(['2026-11-22T0800-infrastructure', '2026-11-22T0900-units']);
const WHOLE: Manifest = {
  format: 1,
  takenAt: '2026-11-23T14:30:05.000Z',
  businessAt: '2017-06-22T03:34:00.000Z',
  kind: 'embedded',
  installation: 'demo',
  migrations: ['2026-11-22T0800-infrastructure'],
  database: { bytes: 12, sha256: HASH },
  tables: [{ name: 'unit', rows: 3, sha256: HASH }],
  sequences: [{ table: 'audit', column: 'id', last: '9007199254740993', called: true }],
  files: { where: 'backup', kept: [{ hash: HASH, bytes: 5 }], lost: [] },
};

/** What a manifest with these parts changed is refused as; null where it is not. */
function refusalOf(change: object): string | null {
  try {
    readManifest(JSON.stringify({ ...WHOLE, ...change }), KNOWN);
    return null;
  } catch (error) {
    return error instanceof BackupRefusedError ? error.refusal : String(error);
  }
}

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(readManifest(JSON.stringify(WHOLE), KNOWN)).toEqual(WHOLE);
  });

  test.each([
    ['another form', { format: 2 }],
    ['another form that this program cannot read at all', { format: 2, tables: 'elsewhere' }],
    ['a migration that is not known', { migrations: ['2031-01-01T0000-later'] }],
  ])('of a newer program is named as one: %s', (_what, change) => {
    expect(refusalOf(change)).toBe('newer-program');
  });

  test.each([
    ['a digest that is none', { database: { bytes: 1, sha256: 'short' } }],
    ['rows below none', { tables: [{ name: 'unit', rows: -1, sha256: HASH }] }],
    ['a part nobody knows', { more: true }],
    [
      'a path for a hash',
      { files: { where: 'backup', kept: [{ hash: '../x', bytes: 1 }], lost: [] } },
    ],
    ['no form', { format: undefined }],
  ])('that is not one is damaged: %s', (_what, change) => {
    expect(refusalOf(change)).toBe('damaged');
  });

  test('cut off in the middle is damaged, in words of both languages', () => {
    expect(() => readManifest(JSON.stringify(WHOLE).slice(0, -9), KNOWN)).toThrow(
      /bản sao lưu bị hỏng.*\nthe backup is damaged/u,
    );
  });
});

test('tables that differ are named, more and fewer among them', () => {
  const [unit] = WHOLE.tables;
  if (!unit) throw new Error('there is one table');
  const noted = [unit, { ...unit, name: 'area' }, { ...unit, name: 'gone' }];
  const found = [unit, { ...unit, name: 'area', rows: 4 }, { ...unit, name: 'slipped-in' }];
  expect(tablesThatDiffer(noted, found)).toEqual(['area', 'gone', 'slipped-in']);
  expect(tablesThatDiffer(noted, noted)).toEqual([]);
});
