import { backupIn, RESTORE_HELP } from '../backup/command-line.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';

// Restores a backup into the empty database that the surroundings name: npm run restore -- DIR. Exit code 1
// when nothing was restored.
async function restore(): Promise<void> {
  const env = readEnv(process.env);
  const line = { args: process.argv.slice(2), typedIn: process.env['INIT_CWD'] ?? process.cwd() };
  const directory = backupIn(line);
  if (directory === null) return console.log(RESTORE_HELP);
  const { files, takenAt } = await restoreBackup(env, directory, (text) =>
    console.log(`Tiến Độ: ${text}`),
  );
  for (const hash of files.lost) console.log(`  named by a report and not in the backup: ${hash}`);
  console.log(`Tiến Độ: restored as it was at ${takenAt}; start with npm start`);
}

try {
  await restore();
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
