import fs from 'node:fs';
import path from 'node:path';

import { type Told, WrongSettingError } from '../config/start-refused.ts';
import { isCode } from './lock-holder.ts';

/** The PostgreSQL that PGlite is, as its own files name it. */
export const EMBEDDED_MAJOR = '18';

/**
 * Makes the folder that data live in unless it is there, and refuses one that cannot hold a database.
 * Leaves nothing behind where it refuses.
 *
 * @throws WrongSettingError that names DATA_DIR, why it is refused and what to do
 */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (error instanceof Error) throw unusable(folder, reasonOf(error));
    throw error;
  }
  refuseOtherVersion(path.join(folder, 'database'));
}

/** `mkdir` with `recursive` never returns where the parent is there and takes no folder, like /proc. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  let at = folder;
  for (; !fs.existsSync(at); at = path.dirname(at)) missing.unshift(at);
  if (!fs.statSync(at).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' });
  for (const name of missing) makeOne(name);
}

/** Two who start at once make the same folder: the second finds it. */
function makeOne(folder: string): void {
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function refuseOtherVersion(database: string): void {
  const file = path.join(database, 'PG_VERSION');
  if (!fs.existsSync(database)) return;
  const version = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
  if (version === EMBEDDED_MAJOR) return;
  throw unusable(database, version === null ? NO_DATABASE : otherVersion(version));
}

const NO_DATABASE: Told = {
  vi: 'trong đó không phải cơ sở dữ liệu của Tiến Độ',
  en: 'what is in it is not a database of Tiến Độ',
};

const otherVersion = (version: string): Told => ({
  vi: `dữ liệu của PostgreSQL ${version}, phiên bản này đọc PostgreSQL ${EMBEDDED_MAJOR}`,
  en: `its data are of PostgreSQL ${version}, this version reads PostgreSQL ${EMBEDDED_MAJOR}`,
});

function unusable(place: string, why: Told): WrongSettingError {
  return new WrongSettingError({
    vi: `DATA_DIR: không dùng được ${place} (${why.vi}); hãy chọn một thư mục khác ghi được, ví dụ DATA_DIR=./data npm start`,
    en: `DATA_DIR: ${place} cannot be used (${why.en}); choose another folder that can be written, like DATA_DIR=./data npm start`,
  });
}

const REASONS: Readonly<Record<string, Told>> = {
  ENOTDIR: { vi: 'đó là tệp, không phải thư mục', en: 'it is a file, not a folder' },
  EACCES: { vi: 'không có quyền ghi', en: 'there is no right to write there' },
  EPERM: { vi: 'không có quyền ghi', en: 'there is no right to write there' },
  EROFS: { vi: 'ổ đĩa chỉ đọc', en: 'the disk is read-only' },
  ENOENT: { vi: 'không tạo được thư mục ở đó', en: 'no folder can be made there' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
};

function reasonOf(error: Error): Told {
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? { vi: error.message, en: error.message };
}
