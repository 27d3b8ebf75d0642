// Pictures of the gallery at three widths in every theme and on paper, with axe and the keyboard of the dialog.
// usage: node packages/ui/gallery/shoot.mjs [URL] [FOLDER]; without a folder, in a new temporary one
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const [url = 'http://localhost:5173/', given] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'pictures-')));
const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
let failures = 0;
const report = (line) => process.stdout.write(`${line}\n`);
report(`pictures in ${folder}`);

for (const width of [1440, 1024, 390]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.on('console', (message) => message.type() === 'error' && report(message.text()));
    await page.goto(url);
    await page.getByRole('grid').first().waitFor();
    await page.screenshot({ path: `${folder}/${width}-${colorScheme}.png`, fullPage: true });
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    failures += violations.length + Number(overflow);
    report(
      `${width} ${colorScheme}: ${violations.length} violations${overflow ? ', page scrolls sideways' : ''}`,
    );
    for (const { id, help, nodes } of violations)
      report(
        `  ${id}: ${help}\n    ${nodes
          .map((n) => n.html)
          .join('\n    ')
          .slice(0, 600)}`,
      );
    await page.close();
  }
}

const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
await page.goto(url);
await page.getByRole('grid').first().waitFor();
const opener = page.getByRole('button', { name: 'Gửi báo cáo', exact: true });
await opener.click();
await page.screenshot({ path: `${folder}/dialog.png` });
await page.keyboard.press('Escape');
await page.getByRole('dialog').waitFor({ state: 'detached' });
const returned = await opener.evaluate((button) => button === document.activeElement);
report(`dialog: focus ${returned ? 'returns' : 'IS LOST'}`);
failures += Number(!returned);
await page.pdf({ path: `${folder}/print.pdf`, format: 'A4', landscape: true });
await browser.close();
process.exitCode = failures === 0 ? 0 : 1;
