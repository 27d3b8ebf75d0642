import { lockDirectory } from '../../src/platform/database/directory-lock.ts';

// A second process for the tests of the lock: takes the directory named, says so, and stays.
const directory = process.argv[2] ?? '';
try {
  const lock = await lockDirectory(directory);
  process.stdout.write('held\n');
  process.on('SIGTERM', () => void lock.release());
  setTimeout(() => process.exit(3), 30_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
