import 'reflect-metadata';

import { Logger } from '@nestjs/common';

import { StartRefusedError } from './platform/config/start-refused.ts';
import { run } from './run.ts';

try {
  await run();
} catch (error) {
  // What somebody can put right is told in a sentence; anything else with where it happened.
  if (error instanceof StartRefusedError) process.stderr.write(`\n${error.message}\n\n`);
  else new Logger('Start').error(error);
  process.exitCode = 1;
}
