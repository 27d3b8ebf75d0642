import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on something, by selector and perhaps by its words. */
export async function tabTo(page: Page, selector: string, text?: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const { activeElement } = document;
        return (
          activeElement?.matches(wanted) === true &&
          (words === null || activeElement.textContent.trim() === words)
        );
      },
      [selector, text ?? null] as const,
    );
    if (isThere) return;
  }
  throw new Error(`the keyboard never reached ${selector}`);
}
