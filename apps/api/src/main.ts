import 'reflect-metadata';

import { Logger } from '@nestjs/common';

import { WrongSettingError } from './platform/config/env.ts';
import { DirectoryInUseError } from './platform/database/directory-lock.ts';
import { run } from './run.ts';

try {
  await run();
} catch (error) {
  // A wrong setting or a directory in use is told in a sentence; anything else with where it happened.
  const told = error instanceof WrongSettingError || error instanceof DirectoryInUseError;
  if (told) process.stderr.write(`\n${error.message}\n\n`);
  else new Logger('Start').error(error);
  process.exitCode = 1;
}
