import { describe, expect, test } from 'vitest';

import { readEnv } from './env.ts';

describe('readEnv', () => {
  test('everything has a default for trying it out', () => {
    expect(readEnv({})).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: undefined });
  });

  test('the data directory is relative to the repository, wherever the program was started', () => {
    expect(readEnv({ DATA_DIR: 'x' }).dataDirectory).toBe(
      new URL('../../../../../x', import.meta.url).pathname,
    );
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '1e3'],
    ['PORT', '0x50'],
    ['TRUST_PROXY', 'banana'],
    ['TRUST_PROXY', '10.0.0.1/8/8'],
    ['TLS_CERT', '/etc/tiendo.pem'],
    ['DATABASE_URL', 'mysql://x'],
    ['DEMO', 'yes'],
    ['DEMO_NOW', '2017-06-22'],
    ['PUBLIC_URL', 'tiendo'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
  ])(
    'a wrong %s (%s) is refused by name with what it should be, in both languages',
    (name, value) => {
      expect(() => readEnv({ [name]: value })).toThrow(
        new RegExp(`^${name} phải .+\n${name} must be .+$`, 'u'),
      );
    },
  );

  test.each(['0', '1', '10.0.0.1', 'loopback, 10.0.0.0/8', '::1'])(
    'proxies may be named as %s',
    (value) => {
      expect(() => readEnv({ TRUST_PROXY: value })).not.toThrow();
    },
  );

  test('an empty variable is one that was left out', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
    });
  });

  test('only the demo has a clock of its own', () => {
    expect(() => readEnv({ DEMO: '0', DEMO_NOW: '2017-06-22T10:34:00+07:00' })).toThrow(/DEMO_NOW/);
  });
});
