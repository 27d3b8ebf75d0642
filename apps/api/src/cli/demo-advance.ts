import 'reflect-metadata';

import { AdvanceRefusedError, advanceDemo } from '../demo/advance/advance-demo.ts';
import { WrongSettingError, readEnv } from '../platform/config/env.ts';
import { DirectoryInUseError } from '../platform/database/directory-lock.ts';

// Plays the demo district on to the next mid-year review: npm run demo:advance.
try {
  await advanceDemo(readEnv(process.env), (line) => console.log(`Tiến Độ: ${line}`));
} catch (error) {
  const told =
    error instanceof AdvanceRefusedError ||
    error instanceof DirectoryInUseError ||
    error instanceof WrongSettingError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
