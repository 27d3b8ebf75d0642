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
    ['EVIDENCE_FILE_MB', '0'],
    ['FORM_READINGS_A_MINUTE', '0'],
    ['EVIDENCE_REPORT_MB', '1.5'],
    ['TRUST_PROXY', 'banana'],
    ['TRUST_PROXY', '10.0.0.1/8/8'],
    ['TLS_CERT', '/etc/tiendo.pem'],
    ['DATABASE_URL', 'mysql://x'],
    ['DEMO', 'yes'],
    ['DEMO_NOW', '2017-06-22'],
    ['PUBLIC_URL', 'tiendo'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['FILES_S3_ENDPOINT', 'ftp://s3.example.vn'],
    ['FILES_S3_ENDPOINT', 'https://key:secret@s3.example.vn'],
    ['FILES_S3_ENDPOINT', 'https://s3.example.vn/?a=b'],
    ['FILES_S3_REGION', 'hà nội'],
    ['FILES_S3_BUCKET', 'a/b'],
    ['FILES_S3_PREFIX', 'tiendo'],
    ['FILES_S3_PREFIX', '../'],
    ['FILES_S3_PREFIX', '/tiendo/'],
    ['FILES_S3_ACCESS_KEY', 'a b'],
    ['FILES_S3_SECRET_KEY', 'a b'],
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

  describe('of a bucket', () => {
    const bucket = {
      FILES_S3_ENDPOINT: 'http://10.0.0.5:9000',
      FILES_S3_BUCKET: 'tiendo',
      FILES_S3_ACCESS_KEY: 'key',
      FILES_S3_SECRET_KEY: 'secret/+=',
    };

    test('none is named by nothing, and one by its endpoint, name and key', () => {
      expect(readEnv({}).bucket).toBeUndefined();
      expect(readEnv(bucket).bucket).toEqual({
        endpoint: new URL('http://10.0.0.5:9000'),
        region: 'us-east-1',
        bucket: 'tiendo',
        prefix: '',
        accessKey: 'key',
        secretKey: 'secret/+=',
      });
      const more = { FILES_S3_REGION: 'vn-1', FILES_S3_PREFIX: 'phuong/tiendo/' };
      expect(readEnv({ ...bucket, ...more }).bucket).toMatchObject({
        region: 'vn-1',
        prefix: 'phuong/tiendo/',
      });
    });

    test.each(Object.keys(bucket))('half of one is refused: %s is missing', (name) => {
      expect(() => readEnv({ ...bucket, [name]: '' })).toThrow(
        new RegExp(`^${name} phải .+\n${name} must be set`, 'u'),
      );
    });

    test('no refusal quotes a key', () => {
      expect(() => readEnv({ ...bucket, FILES_S3_SECRET_KEY: 'hush hush' })).not.toThrow(/hush/u);
    });
  });
});
