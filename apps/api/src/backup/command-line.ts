import path from 'node:path';
import { parseArgs } from 'node:util';

import { BackupRefusedError } from './backup-refused.ts';

/** What stands behind `npm run backup --` or `npm run restore --`, and where it was typed. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly typedIn: string;
}

export const BACKUP_HELP = `npm run backup [-- --to THƯ_MỤC]
  Sao lưu cơ sở dữ liệu và các tệp, cả khi Tiến Độ đang chạy. Không có --to: vào DATA_DIR/backups.
npm run backup [-- --to FOLDER]
  Backs up the database and the files, also while Tiến Độ runs. Without --to: into DATA_DIR/backups.`;

export const RESTORE_HELP = `npm run restore -- BẢN_SAO_LƯU
  Khôi phục vào DATA_DIR hoặc DATABASE_URL, nơi đó phải trống.
npm run restore -- BACKUP
  Restores into DATA_DIR or DATABASE_URL, which must be empty.`;

export const MOVE_HELP = `DATABASE_URL=postgres://… npm run db:move
  Chuyển cơ sở dữ liệu nhúng trong DATA_DIR sang PostgreSQL trống mà DATABASE_URL nêu.
DATABASE_URL=postgres://… npm run db:move
  Moves the embedded database in DATA_DIR into the empty PostgreSQL that DATABASE_URL names.`;

/**
 * The folder that backups go into; null where help is asked for.
 *
 * @throws BackupRefusedError `option`
 */
export function backupFolderIn(line: CommandLine, dataDirectory: string): string | null {
  const { help, to, others } = read(line.args, true);
  if (help) return null;
  if (others[0] !== undefined) throw notKnown('backup', others[0], BACKUP_HELP);
  if (to === '') throw notKnown('backup', '--to', BACKUP_HELP);
  return to === null ? path.join(dataDirectory, 'backups') : path.resolve(line.typedIn, to);
}

/**
 * The backup to restore; null where help is asked for.
 *
 * @throws BackupRefusedError `option`
 */
export function backupIn(line: CommandLine): string | null {
  const { help, folders, others } = read(line.args, false);
  if (help) return null;
  const unknown = others.find((text) => text.startsWith('-')) ?? folders[1];
  if (unknown !== undefined) throw notKnown('restore', unknown, RESTORE_HELP);
  if (!folders[0]) throw notKnown('restore', '', RESTORE_HELP);
  return path.resolve(line.typedIn, folders[0]);
}

/** Whether only help is asked for. @throws BackupRefusedError `option` for anything else that stands there */
export function moveHelpIn(args: readonly string[]): boolean {
  const { help, others } = read(args, false);
  if (others[0] !== undefined) throw notKnown('db:move', others[0], MOVE_HELP);
  return help;
}

interface Read {
  readonly help: boolean;
  readonly to: string | null;
  readonly folders: readonly string[];
  /** In the words they were typed in. */
  readonly others: readonly string[];
}

function read(args: readonly string[], takesTo: boolean): Read {
  const { tokens } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let [help, to]: [boolean, string | null] = [false, null];
  const folders: string[] = [];
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      folders.push(token.value);
      others.push(token.value);
    } else if (token.kind === 'option') {
      if (token.name === 'help') help = true;
      else if (token.name === 'to' && takesTo) to = token.value ?? '';
      else others.push(token.rawName);
    }
  }
  return { help, to, folders, others };
}

const notKnown = (command: string, text: string, help: string): BackupRefusedError =>
  new BackupRefusedError('option', {
    vi: text === '' ? `${command} cần một thư mục` : `${command} không hiểu “${text}”`,
    en: `${text === '' ? `${command} needs a folder` : `${command} does not know “${text}”`}\n\n${help}`,
  });
