import { MOVE_HELP, moveHelpIn } from '../backup/command-line.ts';
import { moveDatabase } from '../backup/move-database.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';

// Moves the embedded database into the empty PostgreSQL that DATABASE_URL names: npm run db:move. Exit code
// 1 when nothing was moved.
async function move(): Promise<void> {
  if (moveHelpIn(process.argv.slice(2))) return console.log(MOVE_HELP);
  const env = readEnv(process.env);
  const { tables } = await moveDatabase(env, (text) => console.log(`Tiến Độ: ${text}`));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Tiến Độ: moved, ${rows} rows of ${tables.length} tables are the same on both sides`);
  console.log(`  ${env.dataDirectory}/database is as it was; start with DATABASE_URL from now on`);
}

try {
  await move();
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
