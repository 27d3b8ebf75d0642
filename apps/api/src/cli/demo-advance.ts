import 'reflect-metadata';

import { advanceDemo } from '../demo/advance/advance-demo.ts';
import { readEnv } from '../platform/config/env.ts';
import { StartRefusedError } from '../platform/config/start-refused.ts';

// Plays the demo district on to the next mid-year review: npm run demo:advance.
try {
  await advanceDemo(readEnv(process.env), (line) => console.log(`Tiến Độ: ${line}`));
} catch (error) {
  const told = error instanceof StartRefusedError;
  console.error(told ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
