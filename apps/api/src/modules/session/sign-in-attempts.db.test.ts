import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { type Claim, SignInAttempts } from './sign-in-attempts.ts';

const QUARTER_MS = 15 * 60_000;

describeOnDatabases('guessing passwords', (open) => {
  let guessers = 0;

  /** Somebody nobody has seen yet; each question is asked of another process of the product. */
  function guesser() {
    const { transactions } = open();
    const clock = { at: Date.parse('2026-11-22T10:00:00Z'), now: () => new Date(clock.at) };
    const own = `10.0.0.${(guessers += 1)}`;
    const ask = <T>(question: (attempts: SignInAttempts) => Promise<T>): Promise<T> =>
      transactions.asOwner(() => question(new SignInAttempts(transactions, clock)));
    const claim = (username = 'nhap-00004', address = own) =>
      ask((a) => a.claim(username, address));
    /** So many wrong passwords, as fast as they are allowed. */
    const fail = async (times: number, nameOf = (_try: number) => 'nhap-00004') => {
      for (let done = 0; done < times; done += 1) {
        const refusal = await claim(nameOf(done)).then(
          () => null,
          (error: { params: { seconds: number } }) => error,
        );
        if (refusal) clock.at += refusal.params.seconds * 1000;
        if (refusal) await claim(nameOf(done));
      }
    };
    const waits = async (username?: string, address?: string): Promise<number> =>
      claim(username, address).then(
        async (claimed) => ask((a) => a.giveBack(claimed)).then(() => 0),
        (error: { params: { seconds: number } }) => error.params.seconds,
      );
    const signIn = async (username?: string) => {
      const claimed: Claim = await claim(username);
      await ask((a) => a.succeeded(claimed));
    };
    return { clock, claim, fail, waits, signIn };
  }

  test('mistyping a few times costs nothing', async () => {
    const { fail, waits } = guesser();
    await fail(4);
    expect(await waits()).toBe(0);
  });

  test('each further attempt waits twice as long, a minute at most, whichever process is asked', async () => {
    const { clock, fail, waits, claim } = guesser();
    await fail(5);
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await waits()).toBe(seconds);
      clock.at += seconds * 1000 - 1;
      expect(await waits()).toBe(1);
      clock.at += 1;
      await claim();
    }
  });

  test('of many who try at the same moment only the free ones get to', async () => {
    const { claim } = guesser();
    const tries = await Promise.allSettled(Array.from({ length: 60 }, () => claim()));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  test('it locks out nobody else: not the same name elsewhere, not another name here', async () => {
    const { fail, waits } = guesser();
    await fail(20);
    expect(await waits('nhap-00004', '10.9.9.9')).toBe(0);
    expect(await waits('duyet-00004')).toBe(0);
  });

  test('one password tried on many names from one address is slowed down too, at once or in turn', async () => {
    const { claim, fail, waits, clock } = guesser();
    const names = Array.from({ length: 60 }, (_, name) => claim(`nhap-${name}`));
    const tries = await Promise.allSettled(names);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(30);
    expect(await waits('duyet-00004')).toBe(1);
    await fail(8, (name) => `gui-${name}`);
    expect(await waits('duyet-00004')).toBe(10);
    expect(await waits('duyet-00004', '10.9.9.10')).toBe(0);
    clock.at += QUARTER_MS;
    expect(await waits('duyet-00004')).toBe(0);
  });

  test('an office of twenty behind one address mistypes, signs in and is not slowed down', async () => {
    const { fail, signIn, waits } = guesser();
    for (let person = 0; person < 20; person += 1) {
      await fail(1, () => `nhap-${person}`);
      await signIn(`nhap-${person}`);
      await signIn(`nhap-${person}`);
    }
    expect(await waits()).toBe(0);
  });

  test('who signs in with a name of their own gets no further guesses at the others', async () => {
    const { fail, signIn, waits } = guesser();
    await fail(29, (name) => `nhap-${name}`);
    await signIn('duyet-00004');
    await fail(1, () => 'nhap-29');
    expect(await waits('nhap-30')).toBe(1);
  });

  test('a try that was not made after all does not count', async () => {
    const { fail, waits } = guesser();
    await fail(4);
    for (let time = 0; time < 40; time += 1) expect(await waits()).toBe(0);
  });

  test('signing in, or a quarter of an hour, makes it forgotten', async () => {
    const { clock, fail, waits, signIn } = guesser();
    await fail(10);
    clock.at += 60_000;
    await signIn();
    await fail(4);
    expect(await waits()).toBe(0);
    await fail(10);
    clock.at += QUARTER_MS;
    await fail(1);
    expect(await waits()).toBe(0);
  });
});
