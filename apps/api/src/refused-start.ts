import { WrongSettingError, type Env } from './platform/config/env.ts';
import { isCode } from './platform/database/lock-holder.ts';

/** What PostgreSQL or the network answers when an address, a name or a password is wrong. */
const NO_SERVER = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOENT'];
const NOT_LET_IN = ['28P01', '28000', '3D000', '42501'];
const NO_FOLDER = ['ENOTDIR', 'EEXIST', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOSPC'];

/**
 * A database that could not be opened, told as the setting that is wrong; anything else as it is.
 * The address is told without user and password.
 */
export function refusedStart(
  error: unknown,
  env: Pick<Env, 'databaseUrl' | 'dataDirectory'>,
): unknown {
  const reason = error instanceof Error ? error.message : String(error);
  if (env.databaseUrl === undefined) {
    if (!isCode(error, ...NO_FOLDER)) return error;
    return new WrongSettingError(
      `DATA_DIR must be a folder that can be written: ${env.dataDirectory} is not (${reason})`,
    );
  }
  const place = placeOf(env.databaseUrl);
  if (isCode(error, ...NO_SERVER)) {
    return new WrongSettingError(
      `DATABASE_URL must name a PostgreSQL that answers: ${place} does not (${reason})`,
    );
  }
  if (!isCode(error, ...NOT_LET_IN)) return error;
  return new WrongSettingError(
    `DATABASE_URL must name a user and a database that let us in: ${place} does not (${reason})`,
  );
}

function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'the address';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
