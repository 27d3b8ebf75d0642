import { expect, test } from 'vitest';

import { SignInAttempts } from './sign-in-attempts.ts';

function attempts() {
  const clock = { at: Date.parse('2026-11-22T10:00:00Z'), now: () => new Date(clock.at) };
  const counted = new SignInAttempts(clock);
  const fail = (times: number) => {
    for (let done = 0; done < times; done += 1) counted.failed('nhap-00004', '10.0.0.1');
  };
  const tryAgain = (username = 'nhap-00004', address = '10.0.0.1') =>
    counted.refuseHaste(username, address);
  return { clock, counted, fail, tryAgain };
}

test('mistyping a few times costs nothing', () => {
  const { fail, tryAgain } = attempts();
  fail(4);
  expect(() => tryAgain()).not.toThrow();
});

test('each further attempt waits twice as long, a minute at most', () => {
  const { clock, fail, tryAgain } = attempts();
  fail(5);
  expect(() => tryAgain()).toThrow('request.too-many');
  clock.at += 1000;
  expect(() => tryAgain()).not.toThrow();
  fail(1);
  clock.at += 1999;
  expect(() => tryAgain()).toThrow('request.too-many');
  clock.at += 1;
  expect(() => tryAgain()).not.toThrow();
  fail(50);
  clock.at += 60_000;
  expect(() => tryAgain()).not.toThrow();
});

test('guessing locks out nobody else: not the same name elsewhere, not another name here', () => {
  const { fail, tryAgain } = attempts();
  fail(20);
  expect(() => tryAgain('nhap-00004', '10.0.0.2')).not.toThrow();
  expect(() => tryAgain('duyet-00004')).not.toThrow();
});

test('signing in, or a quarter of an hour, makes it forgotten', () => {
  const { clock, counted, fail, tryAgain } = attempts();
  fail(20);
  counted.succeeded('nhap-00004', '10.0.0.1');
  expect(() => tryAgain()).not.toThrow();
  fail(20);
  clock.at += 15 * 60_000;
  fail(1);
  expect(() => tryAgain()).not.toThrow();
});
