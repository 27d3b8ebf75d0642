import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { temporaryDirectory } from '../../support/product.ts';
import type { Bench } from '../bench.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const STARTS = 3;

/** How long a second start takes, and how much JavaScript a first screen needs. */
export async function starting(bench: Bench): Promise<void> {
  const dataDirectory = temporaryDirectory();
  try {
    const first = await bench.product({ dataDirectory });
    await first.stop();
    const seconds: number[] = [];
    for (let n = 0; n < STARTS; n += 1) {
      const start = performance.now();
      const again = await bench.product({ dataDirectory });
      seconds.push((performance.now() - start) / 1_000);
      await again.stop();
    }
    const [min, median, max] = seconds.toSorted((a, b) => a - b);
    const spread = { min: min ?? 0, median: median ?? 0, max: max ?? 0 };
    bench.add('second start, embedded, s', { atMost: 3 }, spread);
  } finally {
    fs.rmSync(dataDirectory, { recursive: true, force: true });
  }
  const sizes = spawnSync('npm', ['run', '-s', 'size', '-w', '@tiendo/dashboard'], {
    cwd: root,
    encoding: 'utf8',
  });
  bench.tell(`${sizes.stdout}${sizes.stderr}`.trim());
  bench.add('screens over their JavaScript budget', { atMost: 0 }, sizes.status === 0 ? 0 : 1);
}
