import type { BrowserContext, Page } from 'playwright-core';

const ROW = '[data-entry-row]';

/** The window a clerk writes in: it can be closed at any moment, and opened again. */
export class FormWindow {
  /** Where the form asked which of two figures stays, and in what words. Nobody else writes here, so both are the clerk's own. */
  readonly asked: string[] = [];
  #page: Page | null = null;
  readonly #context: BrowserContext;
  readonly #address: string;

  constructor(context: BrowserContext, address: string) {
    this.#context = context;
    this.#address = address;
  }

  /** Opens the form, with or without a network, and waits until one can type. */
  async open(): Promise<void> {
    this.#page = await this.#context.newPage();
    await this.#page.goto(this.#address);
    await this.#page.locator(`${ROW} input`).first().waitFor();
  }

  /** Closes the window as a battery does that runs out: nobody is asked. */
  async close(): Promise<void> {
    await this.#page?.close();
  }

  /** Types a number and leaves the cell; true when the form says that it has it, false when the window was gone before. */
  async write(row: number, value: number): Promise<boolean> {
    const page = this.#open();
    const line = page.locator(ROW).nth(row);
    const field = line.locator('input[data-entry]').first();
    try {
      await field.fill(String(value));
      await field.press('Enter');
      const kept = line.and(
        page.locator('[data-sync="saved"], [data-sync="saving"], [data-sync="waiting"]'),
      );
      const conflict = line.and(page.locator('[data-sync="conflict"]'));
      await kept.or(conflict).waitFor();
      if ((await conflict.count()) > 0) {
        this.asked.push(`row ${row + 1}, writing ${value}: ${await line.innerText()}`);
        await line.getByRole('button', { name: 'Giữ số của tôi' }).click();
        await kept.waitFor();
      }
      return true;
    } catch (error) {
      if (page.isClosed()) return false;
      throw new Error(`the form does not take ${value}: ${await line.innerText()}`, {
        cause: error,
      });
    }
  }

  /** Until this browser could open the form by itself. */
  async canOpenAlone(): Promise<void> {
    await this.#open().waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const kept = await (await caches.open('tiendo-answers')).keys();
      return active?.state === 'activated' && kept.length > 1;
    });
  }

  /** How many changes this browser still keeps for the server. */
  waiting(): Promise<number> {
    return this.#open().evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('tiendo');
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('posts').objectStore('posts').count();
            counting.addEventListener('success', () => {
              opening.result.close();
              resolve(counting.result);
            });
          });
        }),
    );
  }

  #open(): Page {
    if (this.#page === null) throw new Error('the window was never opened');
    return this.#page;
  }
}
