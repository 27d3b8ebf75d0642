import 'reflect-metadata';

import { ResetRefusedError, resetDemo } from '../demo/reset-demo.ts';
import { WrongSettingError, readEnv } from '../platform/config/env.ts';
import { DirectoryInUseError } from '../platform/database/directory-lock.ts';

// Starts the demo district again as on its first day: npm run demo:reset.
try {
  await resetDemo(readEnv(process.env), (line) => console.log(`Tiến Độ: ${line}`));
} catch (error) {
  const told =
    error instanceof ResetRefusedError ||
    error instanceof DirectoryInUseError ||
    error instanceof WrongSettingError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
