import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { plainWorkbook } from './plain-workbook.ts';
import { WORKBOOK_LIMITS, zipEntries } from './zip-limits.ts';

const zip = (parts: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(parts));
const BOOK = 'xl/workbook.xml';
const some = new Uint8Array(10);

describe('what a workbook may hold', () => {
  test('is known from its directory, before anything is unpacked', () => {
    expect(zipEntries(zip({ [BOOK]: some }))).toMatchObject([{ name: BOOK, unpacked: 10 }]);
  });

  test('ends at so many parts', () => {
    const parts = Array.from({ length: WORKBOOK_LIMITS.entries + 1 }, (_, at) => [`p${at}`, some]);
    expect(zipEntries(zip(Object.fromEntries(parts)))).toBe('too-much');
  });

  test('ends where a part swells', () => {
    const zeros = new Uint8Array(4 * 1024 * 1024);
    expect(zipEntries(zip({ [BOOK]: zeros }))).toBe('too-much');
  });

  test.for([0, 10, 30, 60])('a file cut after %i bytes is no workbook', (length) => {
    expect(zipEntries(zip({ [BOOK]: some }).subarray(0, length))).toBe('not-a-zip');
  });

  test('a part that is larger than its directory says is not unpacked', () => {
    const file = zip({ [BOOK]: new Uint8Array(5000) });
    for (let at = 0; at < file.length - 4; at += 1) {
      if (file.readUInt32LE(at) === 5000) file.writeUInt32LE(100, at);
    }
    expect(plainWorkbook(file)).toBe('too-much');
  });

  test('macros, links and pictures stay behind', () => {
    const plain = plainWorkbook(
      zip({ [BOOK]: some, 'xl/vbaProject.bin': some, 'xl/externalLinks/externalLink1.xml': some }),
    );
    expect(zipEntries(Buffer.from(plain))).toMatchObject([{ name: BOOK }]);
    expect(zipEntries(Buffer.from(plain))).toHaveLength(1);
  });
});
