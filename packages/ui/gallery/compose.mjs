// Types Vietnamese through Chromium's own input method into a cell just come to, and into one whose field would
// only be made by the key: shows why data-grid/text-editor.tsx keeps its field ready.
// usage: node packages/ui/gallery/compose.mjs http://localhost:5173/#grid
import { chromium } from 'playwright-core';

const [url = 'http://localhost:5173/#grid'] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const session = await page.context().newCDPSession(page);

/** What the input method shows while it composes, then what it leaves: "a", "â", "ấ" for Telex "aas". */
async function compose(...steps) {
  for (const text of steps) {
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
}

await page.goto(url);
const cell = page.getByRole('grid').locator('tr[data-row="1"] td').nth(4);
await cell.click();
await compose('a', 'â', 'ấ');
await page.keyboard.type('p');
await page.keyboard.press('Enter');
const ready = await cell.textContent();

/** The same into a bare cell whose field is made, and given the focus, by the key. */
async function intoLateField(focus) {
  await page.setContent(`<table><tr><td tabindex="0">cũ</td></tr></table><script>{
    const cell = document.querySelector('td');
    cell.addEventListener('keydown', () => {
      if (cell.querySelector('input')) return;
      cell.innerHTML = '<input>';
      const focus = () => cell.firstChild.focus();
      ${focus};
    });
    cell.focus();
  }</script>`);
  await compose('a', 'â', 'ấ');
  await page.keyboard.type('p');
  return page.locator('input').inputValue();
}

const report = (where, text) => process.stdout.write(`"aasp" into ${where}: "${text}"\n`);
report('a field that was ready', ready);
report('a field made in the key event', await intoLateField('focus()'));
report('a field made a moment later', await intoLateField('setTimeout(focus, 20)'));
await browser.close();
process.exitCode = ready === 'ấp' ? 0 : 1;
