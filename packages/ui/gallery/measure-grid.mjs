// How long from a key to the picture it makes, in the 200 × 20 grid of the gallery, built as for production, and
// beside it in a bare field under a table of as many cells: what the browser itself takes.
// usage: node packages/ui/gallery/measure-grid.mjs [--json]
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const outDir = join(tmpdir(), `tiendo-gallery-${process.pid}`);
const settings = { root, logLevel: 'warn', build: { outDir, emptyOutDir: true } };
await build(settings);
const server = await preview({ ...settings, preview: { port: 0 } });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });

/** From the moment the browser took the key from the system to the frame after the one that drew it. */
const watchKeys = () =>
  page.evaluate(() => {
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
  });

async function press(keys) {
  await page.evaluate(() => (globalThis.times = []));
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(20);
  }
  return (await page.evaluate(() => globalThis.times)).toSorted((a, b) => a - b);
}

const SERIES = {
  'arrow down': Array.from({ length: 100 }, () => ['ArrowDown']),
  'arrow right': Array.from({ length: 12 }, () => ['ArrowRight']),
  'extend by a row': Array.from({ length: 60 }, () => ['Shift+ArrowDown']),
  'select all': Array.from({ length: 10 }, () => ['Control+a', 'Control+Home']).flat(),
  'type, keep, go down': Array.from({ length: 40 }, () => ['7', 'Enter']).flat(),
};

const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const say = (line) => process.argv.includes('--json') || process.stdout.write(`${line}\n`);

const cells = '<td>1.234</td>'.repeat(20);
await page.setContent(`<input><table>${`<tr>${cells}</tr>`.repeat(200)}</table>`);
await watchKeys();
await page.locator('input').focus();
const bare = await press(Array.from({ length: 100 }, () => '7'));
say(`bare field: ${bare.length} keys, p95 ${quantile(bare, 0.95).toFixed(1)} ms`);

await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#grid`);
await page.getByRole('grid').locator('tr[data-row="0"] td').nth(4).click();
await watchKeys();
const all = [];
for (const [name, keys] of Object.entries(SERIES)) {
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(100);
  const times = await press(keys.flat());
  all.push(...times);
  say(
    `${name}: ${times.length} keys, p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}
all.sort((a, b) => a - b);
say(`all: ${all.length} keys, p95 ${quantile(all, 0.95).toFixed(1)} ms`);
if (process.argv.includes('--json')) process.stdout.write(JSON.stringify({ bare, grid: all }));
await browser.close();
server.httpServer.close();
await rm(outDir, { recursive: true });
