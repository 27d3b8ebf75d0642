import type { Page } from 'playwright-core';

/** What a window tells without being asked. */
export interface Watch {
  /** Errors of the console, exceptions nobody caught, requests to any other server. */
  readonly faults: string[];
  /** Waits until the screen has its content and asks for nothing more. */
  settled(): Promise<void>;
  /** What moved by itself since the page was opened: score and the elements. */
  shifts(): Promise<readonly string[]>;
}

declare global {
  interface Window {
    layoutShifts?: string[];
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node?: Node }[];
}

/** Begins to watch a page before it is opened. */
export async function watchPage(page: Page, origin: string): Promise<Watch> {
  const faults: string[] = [];
  let asked = 0;
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => void faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    asked += 1;
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/u.test(url)) {
      faults.push(`request to another server: ${url}`);
    }
  });
  page.on('requestfailed', () => void (asked -= 1));
  page.on('requestfinished', () => void (asked -= 1));
  await page.addInitScript(recordShifts);
  return {
    faults,
    settled: async () => {
      await page.locator('h1').first().waitFor();
      let quiet = 0;
      while (quiet < 3) {
        const busy = await page.locator('[aria-busy="true"], [class*="skeleton"]').count();
        quiet = asked === 0 && busy === 0 ? quiet + 1 : 0;
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
    },
    shifts: () => page.evaluate(() => window.layoutShifts ?? []),
  };
}

/** Runs in the page. */
function recordShifts(): void {
  const found: string[] = [];
  window.layoutShifts = found;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const names = entry.sources.map(({ node }) => {
        const element = node instanceof Element ? node : node?.parentElement;
        return element ? `${element.tagName.toLowerCase()}.${element.className}` : '?';
      });
      if (entry.value > 0) found.push(`${entry.value.toFixed(4)} ${names.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
