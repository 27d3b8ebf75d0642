import { expect, test } from 'vitest';

import { WrongSettingError } from './platform/config/env.ts';
import { refusedStart } from './refused-start.ts';

const failed = (code: string) => Object.assign(new Error(`it said ${code}`), { code });
const server = { databaseUrl: 'postgres://me:secret@db.example:5432/tiendo', dataDirectory: '/d' };
const embedded = { databaseUrl: undefined, dataDirectory: '/d' };

test.for(['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000'])(
  'a server that answers %s is told as DATABASE_URL, without the password',
  (code) => {
    const told = refusedStart(failed(code), server);
    expect(told).toBeInstanceOf(WrongSettingError);
    expect(String(told)).toMatch(/DATABASE_URL .*db\.example:5432\/tiendo.*/u);
    expect(String(told)).not.toContain('secret');
  },
);

test.for(['ENOTDIR', 'EACCES', 'EROFS'])('a folder that answers %s is told as DATA_DIR', (code) => {
  expect(String(refusedStart(failed(code), embedded))).toMatch(/DATA_DIR .*\/d/u);
});

test('what nobody set wrong stays as it is', () => {
  const bug = new TypeError('a bug');
  expect(refusedStart(bug, server)).toBe(bug);
  expect(refusedStart(bug, embedded)).toBe(bug);
});
