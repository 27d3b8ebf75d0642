import { expect, test } from 'vitest';

import { WrongSettingError } from './platform/config/start-refused.ts';
import { refusedStart } from './refused-start.ts';

const failed = (code: string) => Object.assign(new Error(`it said ${code}`), { code });
const server = { databaseUrl: 'postgres://me:secret@db.example:5432/tiendo' };

test.for(['ECONNREFUSED', 'ENOTFOUND', '28P01', '3D000', '42501'])(
  'a server that answers %s is told as DATABASE_URL in both languages, without the password',
  (code) => {
    const told = refusedStart(failed(code), server);
    expect(told).toBeInstanceOf(WrongSettingError);
    const line = 'DATABASE_URL: db\\.example:5432/tiendo .+';
    expect(String(told)).toMatch(new RegExp(`${line}\\n${line}$`, 'u'));
    expect(String(told)).not.toContain('secret');
  },
);

test('a migration that may not make what it needs is told by the reason underneath', () => {
  const told = refusedStart(new Error('units failed', { cause: failed('42501') }), server);
  expect(String(told)).toMatch(/docs\/operations\.md/u);
});

test('what nobody set wrong stays as it is', () => {
  const bug = new TypeError('a bug');
  expect(refusedStart(bug, server)).toBe(bug);
  expect(refusedStart(bug, { databaseUrl: undefined })).toBe(bug);
});
