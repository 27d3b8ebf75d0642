import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The system's Chromium; `CHROMIUM_PATH` names it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (executablePath === undefined) throw new Error('CHROMIUM_PATH names no browser');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A person's own window: own cookies, a language, a width. */
export function openWindow(
  browser: Browser,
  options: { readonly baseURL: string; readonly locale?: 'vi' | 'en'; readonly width?: number },
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: options.baseURL,
    locale: options.locale === 'en' ? 'en-GB' : 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: options.width ?? 1440, height: 900 },
    reducedMotion: 'reduce',
  });
}
