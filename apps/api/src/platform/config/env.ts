import { isIP } from 'node:net';
import path from 'node:path';

import { z } from 'zod';

import { both } from './both-languages.ts';
import { BUCKET_VARIABLES, type BucketSettings, bucketOf } from './bucket-env.ts';
import { WrongSettingError } from './start-refused.ts';

const REPOSITORY_ROOT = path.resolve(import.meta.dirname, '../../../../..');

const databaseUrl = z
  .string()
  .regex(
    /^postgres(ql)?:\/\/.+/,
    both(
      'phải có dạng postgres://tên:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu',
      'must be postgres://user:password@host:port/database',
    ),
  );

const PORT_RULE = both('phải là số cổng từ 0 đến 65535', 'must be a port number from 0 to 65535');

const MEGABYTES_RULE = both(
  'phải là số nguyên từ 1 đến 4096 (MB)',
  'must be a whole number from 1 to 4096 (megabytes)',
);

const megabytes = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, MEGABYTES_RULE)
  .transform(Number)
  .refine((size) => size <= 4096, MEGABYTES_RULE);

const COUNT_RULE = both('phải là số từ 1 đến 10000', 'must be a number from 1 to 10000');
const count = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, COUNT_RULE)
  .transform(Number)
  .refine((number) => number <= 10_000, COUNT_RULE);

/** Named in the conventions and not served yet: set in vain, it would promise what nobody keeps. */
const notYet = z
  .undefined(
    both(
      'phải để trống: phiên bản này chưa phục vụ',
      'must be left out: this version does not serve it yet',
    ),
  )
  .optional();

const SCHEMA = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RULE)
    .default(3000),
  HOST: z
    .string()
    .min(1, both('phải là tên máy hoặc địa chỉ', 'must be a host name or address'))
    .default('127.0.0.1'),
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().min(1, both('phải là một thư mục', 'must be a directory')).default('./data'),
  ...BUCKET_VARIABLES,
  EVIDENCE_FILE_MB: megabytes.default(20),
  EVIDENCE_REPORT_MB: megabytes.default(200),
  FORM_READINGS_A_MINUTE: count.default(10),
  DEMO: z
    .enum(
      ['0', '1'],
      both(
        'phải là 1 (quận minh họa) hoặc 0 (trống, để dùng thật)',
        'must be 1 (demo district) or 0 (empty, for real use)',
      ),
    )
    .optional(),
  DEMO_NOW: z.iso
    .datetime({
      offset: true,
      error: both(
        'phải là thời điểm như 2017-06-22T10:34:00+07:00',
        'must be an instant like 2017-06-22T10:34:00+07:00',
      ),
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      namesProxies,
      both(
        'phải là 1 hoặc địa chỉ của máy chủ ủy nhiệm, như 10.0.0.1 hoặc 10.0.0.0/8',
        'must be 1, or the addresses of the proxies, like 10.0.0.1 or 10.0.0.0/8',
      ),
    )
    .optional(),
  TLS_CERT: notYet,
  TLS_KEY: notYet,
  DATABASE_READ_URL: notYet,
  PUBLIC_URL: z
    .url(
      both(
        'phải là địa chỉ như https://tiendo.example.vn',
        'must be a URL like https://tiendo.example.vn',
      ),
    )
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['debug', 'info', 'warn', 'error'],
      both('phải là debug, info, warn hoặc error', 'must be debug, info, warn or error'),
    )
    .default('info'),
  NODE_ENV: z
    .enum(
      ['development', 'test', 'production'],
      both('phải là development, test hoặc production', 'must be development, test or production'),
    )
    .default('development'),
});

/** `0`, `1`, or addresses and ranges separated by commas; the words are Fastify's own. */
function namesProxies(value: string): boolean {
  if (value === '0' || value === '1') return true;
  return value.split(',').every((part) => {
    const [address = '', bits = '0', ...more] = part.trim().split('/');
    const known = ['loopback', 'linklocal', 'uniquelocal'].includes(part.trim());
    return known || (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && more.length === 0);
  });
}

/** What the surroundings decide, read once at start. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  /** Absolute. */
  readonly dataDirectory: string;
  /** Where files are kept; undefined keeps them in the data directory. */
  readonly bucket: BucketSettings | undefined;
  /** How large one file behind a report may be. */
  readonly evidenceFileMegabytes: number;
  /** The same of all files of one report. */
  readonly evidenceReportMegabytes: number;
  /** How many filled-in forms an account may have read in a minute. */
  readonly formReadingsAMinute: number;
  /** What was asked for; undefined leaves it to the rule in `installation.ts`. */
  readonly demo: boolean | undefined;
  readonly demoNow: Date | undefined;
  readonly trustProxy: boolean | string;
  readonly publicUrl: string | undefined;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly production: boolean;
}

/** Reads the settings. Throws `WrongSettingError` naming each wrong variable and what it should be. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = SCHEMA.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    const rules = parsed.error.issues.map(({ path: [name], message }) =>
      message.split('\n').map((rule) => `${String(name)} ${rule}`),
    );
    const inLanguage = (line: number) => rules.map((rule) => rule[line] ?? '').join('\n');
    throw new WrongSettingError({ vi: inLanguage(0), en: inLanguage(1) });
  }
  const env = parsed.data;
  if (env.DEMO_NOW !== undefined && env.DEMO === '0') {
    throw new WrongSettingError({
      vi: 'DEMO_NOW không đặt cùng DEMO=0: chỉ bản minh họa có đồng hồ riêng',
      en: 'DEMO_NOW must not be set with DEMO=0: only the demo has a clock of its own',
    });
  }
  return {
    port: env.PORT,
    host: env.HOST,
    databaseUrl: env.DATABASE_URL,
    dataDirectory: path.resolve(REPOSITORY_ROOT, env.DATA_DIR),
    bucket: bucketOf(env),
    evidenceFileMegabytes: env.EVIDENCE_FILE_MB,
    evidenceReportMegabytes: env.EVIDENCE_REPORT_MB,
    formReadingsAMinute: env.FORM_READINGS_A_MINUTE,
    demo: env.DEMO === undefined ? undefined : env.DEMO === '1',
    demoNow: env.DEMO_NOW === undefined ? undefined : new Date(env.DEMO_NOW),
    trustProxy: trusted(env.TRUST_PROXY),
    publicUrl: env.PUBLIC_URL,
    logLevel: env.LOG_LEVEL,
    production: env.NODE_ENV === 'production',
  };
}

/** An empty variable is one that was left out. */
function withoutEmpty(source: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

function trusted(value: string | undefined): boolean | string {
  if (value === undefined || value === '0') return false;
  return value === '1' ? true : value;
}
