import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { openBrowser, openWindow } from '../../support/browser.ts';
import { temporaryDirectory } from '../../support/product.ts';
import type { Bench } from '../bench.ts';
import { quantile } from '../figures.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const FORM = '/nhap-so-lieu/2017-H1/code:00001';

/** How long from a key to the picture it makes: the largest grid we promise, the form as it is, and a bare field. */
export async function typing(bench: Bench): Promise<void> {
  const { CHROMIUM_PATH: browser } = process.env;
  if (browser === undefined) throw new Error('no browser found: set CHROMIUM_PATH');
  const measured = spawnSync(
    process.execPath,
    [path.join(root, 'packages/ui/gallery/measure-grid.mjs'), '--json'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CHROMIUM: browser } },
  );
  if (measured.status !== 0) throw new Error(measured.stderr);
  const { bare, grid } = JSON.parse(measured.stdout) as Readonly<
    Record<'bare' | 'grid', readonly number[]>
  >;
  const limit = `a bare field ${quantile(bare, 0.95).toFixed(1)} ms`;
  bench.add('key to paint, 200 × 20, p95, ms', { atMost: 50 }, spreadOf(grid), limit);
  const form = await inForm(bench);
  bench.add('key to paint, the form, p95, ms', { atMost: 50 }, spreadOf(form), limit);
}

/** The middle of the table's three figures is the one that counts: the 95th of a hundred. */
const spreadOf = (times: readonly number[]) => ({
  min: quantile(times, 0.5),
  median: quantile(times, 0.95),
  max: quantile(times, 1),
});

/** Types figures into the form of a ward, as it is built. */
async function inForm(bench: Bench): Promise<readonly number[]> {
  const dataDirectory = temporaryDirectory();
  const browser = await openBrowser();
  try {
    const { url } = await bench.product({ dataDirectory });
    const window = await openWindow(browser, { baseURL: url });
    await window.request.post('/api/v1/session', {
      data: { username: 'nhap-00001', password: 'tiendo-demo' },
    });
    const page = await window.newPage();
    await page.goto(FORM);
    await page.getByRole('grid').locator('tr[data-row="2"] td').first().click();
    await page.evaluate(watchKeys);
    for (const key of keysOf(12)) {
      await page.keyboard.press(key);
      await page.waitForTimeout(20);
    }
    return await page.evaluate(() => globalThis.times);
  } finally {
    await browser.close();
    fs.rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** Down the rows and up again, three letters in each. */
const keysOf = (rounds: number): readonly string[] =>
  Array.from({ length: rounds }, (_, round) => [
    '1',
    '2',
    '7',
    round % 2 === 0 ? 'Enter' : 'Shift+Enter',
    'ArrowRight',
    'ArrowLeft',
  ]).flat();

declare global {
  // oxlint-disable-next-line no-var -- only `var` declares a property of the page's global object
  var times: number[];
}

/** Runs in the page: from the moment the browser took a key to the frame after the one that drew it. */
function watchKeys(): void {
  globalThis.times = [];
  document.addEventListener(
    'keydown',
    (event) => {
      if (['Control', 'Shift'].includes(event.key)) return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () =>
          globalThis.times.push(performance.now() - event.timeStamp),
        );
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    },
    true,
  );
}
