import { BACKUP_HELP, backupFolderIn } from '../backup/command-line.ts';
import { writeBackup } from '../backup/write-backup.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';

// Backs up the database and the files, while the product runs or not: npm run backup. With `-- --to DIR`
// into another folder than DATA_DIR/backups. Exit code 1 when no backup was made.
async function backUp(): Promise<void> {
  const env = readEnv(process.env);
  const line = { args: process.argv.slice(2), typedIn: process.env['INIT_CWD'] ?? process.cwd() };
  const folder = backupFolderIn(line, env.dataDirectory);
  if (folder === null) return console.log(BACKUP_HELP);
  const { directory, manifest } = await writeBackup(env, folder, (text) =>
    console.log(`Tiến Độ: ${text}`),
  );
  const { files } = manifest;
  const where = files.where === 'bucket' ? ', which stay in the bucket' : '';
  console.log(`Tiến Độ: ${files.kept.length} files${where}`);
  for (const hash of files.lost) console.log(`  missing or damaged and not kept: ${hash}`);
  console.log(`Tiến Độ: backed up to ${directory}`);
}

try {
  await backUp();
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
