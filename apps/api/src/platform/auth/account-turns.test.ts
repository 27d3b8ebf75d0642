import { expect, test } from 'vitest';

import { AccountTurns } from './account-turns.ts';

/** Turns by a clock that stands where it is put. */
function turnsAt(aMinute: number) {
  const clock = { seconds: 0 };
  const turns = new AccountTurns({ aMinute }, () => new Date(clock.seconds * 1000));
  const take = (account: string) => turns.run(account, async () => `${account} ${clock.seconds}`);
  return { clock, turns, take };
}
const tooMany = (seconds: number) => ({ code: 'request.too-many', params: { seconds } });

test('an account has so many turns a minute, and is told when the next is free', async () => {
  const { clock, take } = turnsAt(2);
  await take('a');
  clock.seconds = 20;
  await take('a');
  await expect(take('a')).rejects.toMatchObject(tooMany(40));
  expect(await take('b')).toBe('b 20');
  clock.seconds = 59.5;
  await expect(take('a')).rejects.toMatchObject(tooMany(1));
  clock.seconds = 60;
  expect(await take('a')).toBe('a 60');
  await expect(take('a')).rejects.toMatchObject(tooMany(20));
});

test('an account does one thing at a time; a failure gives the place free', async () => {
  const { turns, take } = turnsAt(10);
  const { promise, reject } = Promise.withResolvers<string>();
  const first = turns.run('a', () => promise);
  await expect(take('a')).rejects.toMatchObject(tooMany(5));
  expect(await take('b')).toBe('b 0');
  reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  expect(await take('a')).toBe('a 0');
});
