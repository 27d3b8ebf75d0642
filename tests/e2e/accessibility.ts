import fs from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = fs.readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

declare global {
  interface Window {
    axe: { run(context: Document, options: object): Promise<AxeResults> };
  }
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and good practice, or by the given rules: the rule and the elements. */
export async function accessibilityProblems(
  page: Page,
  runOnly: readonly string[] = STANDARDS,
): Promise<string[]> {
  // Drawn whole, so that a bar that stays in sight covers nothing one could scroll to.
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height });
  // Evaluated, not added as a script tag: the content security policy lets nothing inline run.
  await page.evaluate(source);
  const results = await page.evaluate(
    (only) => window.axe.run(document, { resultTypes: ['violations'], runOnly: only }),
    runOnly,
  );
  await page.setViewportSize(size);
  return results.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, any }) => {
      const why = any[0]?.message ?? '';
      return `${target.join(' ')} ${why}`;
    });
    return `axe ${id} (${nodes.length}): ${places.join(' | ')}`;
  });
}
