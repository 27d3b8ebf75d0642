// Loaded into the product by --import: on SIGUSR2 writes how long the event loop was blocked at most
// since the last time, and how much memory the process holds.
import fs from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const RESOLUTION_MS = 5;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('SIGUSR2', () => {
  const longestBlockMs = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
  const memoryMb = process.memoryUsage.rss() / 1e6;
  fs.writeFileSync(process.env.TIENDO_PROBE, JSON.stringify({ longestBlockMs, memoryMb }));
  delay.reset();
});
