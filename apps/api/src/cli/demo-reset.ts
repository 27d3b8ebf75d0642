import 'reflect-metadata';

import { resetDemo } from '../demo/reset-demo.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';

// Starts the demo district again as on its first day: npm run demo:reset.
try {
  await resetDemo(readEnv(process.env), (line) => console.log(`Tiến Độ: ${line}`));
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
