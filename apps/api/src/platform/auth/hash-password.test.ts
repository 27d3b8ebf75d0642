import { expect, test } from 'vitest';

import { hashPassword, isPassword } from './hash-password.ts';

test('a password is recognised by its hash and by no other', async () => {
  const kept = await hashPassword('mật khẩu');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await isPassword('mật khẩu', kept)).toBe(true);
  expect(await isPassword('mat khau', kept)).toBe(false);
});

test('the same password has another hash each time', async () => {
  expect(await hashPassword('x')).not.toBe(await hashPassword('x'));
});

test('a password composed differently by another keyboard is the same one', async () => {
  const kept = await hashPassword('mật khẩu'.normalize('NFD'));
  expect(await isPassword('mật khẩu'.normalize('NFC'), kept)).toBe(true);
});

test('what is not a hash of ours is an error, not a wrong password', async () => {
  await expect(isPassword('x', 'plain')).rejects.toThrow(RangeError);
});
