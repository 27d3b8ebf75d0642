import type { Env } from './platform/config/env.ts';
import {
  StartRefusedError,
  type Told,
  WrongSettingError,
} from './platform/config/start-refused.ts';
import { isCode } from './platform/database/lock-holder.ts';

/** What PostgreSQL or the network answers when an address, a name or a password is wrong. */
const NO_SERVER = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
];
const NOT_LET_IN = ['28P01', '28000', '3D000'];
const NO_RIGHT = '42501';

/**
 * A database that could not be opened, told as the setting that is wrong; anything else as it is.
 * The address is told without user and password.
 */
export function refusedStart(error: unknown, { databaseUrl }: Pick<Env, 'databaseUrl'>): unknown {
  if (error instanceof StartRefusedError || databaseUrl === undefined) return error;
  const told = toldOf(error);
  if (told === null) return error;
  const place = placeOf(databaseUrl);
  const reason = error instanceof Error ? error.message : String(error);
  return new WrongSettingError({
    vi: `DATABASE_URL: ${place} ${told.vi} (${reason})`,
    en: `DATABASE_URL: ${place} ${told.en} (${reason})`,
  });
}

function toldOf(error: unknown): Told | null {
  // A migration that fails tells its name; why it failed is underneath.
  if (error instanceof Error && error.cause instanceof Error) return toldOf(error.cause);
  if (isCode(error, ...NO_SERVER)) return SILENT;
  if (isCode(error, ...NOT_LET_IN)) return CLOSED;
  if (isCode(error, NO_RIGHT)) return WITHOUT_RIGHT;
  // The driver's own limit has no code.
  return error instanceof Error && /timeout/u.test(error.message) ? SILENT : null;
}

const SILENT: Told = {
  vi: 'không trả lời như một PostgreSQL; hãy khởi động máy chủ đó hoặc sửa địa chỉ',
  en: 'does not answer as a PostgreSQL; start that server or correct the address',
};
const CLOSED: Told = {
  vi: 'không cho vào; hãy sửa tên, mật khẩu hoặc tên cơ sở dữ liệu',
  en: 'does not let us in; correct the user, the password or the name of the database',
};
const WITHOUT_RIGHT: Told = {
  vi: 'không cho người dùng này quyền cần có; xem docs/operations.md, mục PostgreSQL',
  en: 'does not give this user a right it needs; see docs/operations.md, PostgreSQL',
};

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'địa chỉ đã cho / the address given';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
