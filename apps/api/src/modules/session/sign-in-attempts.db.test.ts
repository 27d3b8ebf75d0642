import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

describeOnDatabases('guessing passwords', (open) => {
  let guessers = 0;

  /** Somebody nobody has seen yet; each question is asked of another process of the product. */
  function guesser() {
    const { transactions } = open();
    const clock = { at: Date.parse('2026-11-22T10:00:00Z'), now: () => new Date(clock.at) };
    const own = `10.0.0.${(guessers += 1)}`;
    const ask = <T>(question: (attempts: SignInAttempts) => Promise<T>): Promise<T> =>
      transactions.asOwner(() => question(new SignInAttempts(transactions, clock)));
    const fail = async (times: number) => {
      for (let done = 0; done < times; done += 1) await ask((a) => a.failed('nhap-00004', own));
    };
    const tryAgain = (username = 'nhap-00004', address = own) =>
      ask((a) => a.refuseHaste(username, address));
    return { clock, fail, tryAgain, signIn: () => ask((a) => a.succeeded('nhap-00004', own)) };
  }

  test('mistyping a few times costs nothing', async () => {
    const { fail, tryAgain } = guesser();
    await fail(4);
    await expect(tryAgain()).resolves.toBeUndefined();
  });

  test('each further attempt waits twice as long, a minute at most, whichever process is asked', async () => {
    const { clock, fail, tryAgain } = guesser();
    await fail(5);
    await expect(tryAgain()).rejects.toThrow('request.too-many');
    clock.at += 1000;
    await expect(tryAgain()).resolves.toBeUndefined();
    await fail(1);
    clock.at += 1999;
    await expect(tryAgain()).rejects.toThrow('request.too-many');
    clock.at += 1;
    await expect(tryAgain()).resolves.toBeUndefined();
    await fail(50);
    clock.at += 60_000;
    await expect(tryAgain()).resolves.toBeUndefined();
  });

  test('it locks out nobody else: not the same name elsewhere, not another name here', async () => {
    const { fail, tryAgain } = guesser();
    await fail(20);
    await expect(tryAgain('nhap-00004', '10.9.9.9')).resolves.toBeUndefined();
    await expect(tryAgain('duyet-00004')).resolves.toBeUndefined();
  });

  test('signing in, or a quarter of an hour, makes it forgotten', async () => {
    const { clock, fail, tryAgain, signIn } = guesser();
    await fail(20);
    await signIn();
    await expect(tryAgain()).resolves.toBeUndefined();
    await fail(20);
    clock.at += 15 * 60_000;
    await fail(1);
    await expect(tryAgain()).resolves.toBeUndefined();
  });
});
