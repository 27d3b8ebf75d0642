import { setTimeout as wait } from 'node:timers/promises';

import type { BrowserContext } from 'playwright-core';

import type { Product } from '../support/product.ts';
import { between, type Random } from './fault-run.ts';
import type { FormWindow } from './form-window.ts';

const TROUBLES = ['cut', 'kill', 'close'] as const;
type Trouble = (typeof TROUBLES)[number];

/** Until the next trouble, and until one ends, in edits. */
const CALM = { least: 8, most: 30 } as const;
const LASTING = { least: 3, most: 20 } as const;
/** The window is closed within this many milliseconds of an edit's first key. */
const EDIT_MS = 60;

interface Place {
  readonly context: BrowserContext;
  readonly window: FormWindow;
  readonly random: Random;
  readonly product: Product;
  /** How the product is started again in the same place. */
  readonly start: () => Promise<Product>;
}

/** What goes wrong around a form while somebody types: the network, the server, the window. */
export class FormWeather {
  readonly count: Record<Trouble, number> = { cut: 0, kill: 0, close: 0 };
  readonly #place: Place;
  #product: Product | null;
  #starting: Promise<void> = Promise.resolve();
  #calm: number;
  /** Edits until the network is back, and until the server is started; null while they are there. */
  #cutFor: number | null = null;
  #downFor: number | null = null;

  constructor(place: Place) {
    this.#place = place;
    this.#product = place.product;
    this.#calm = between(place.random, CALM.least, CALM.most);
  }

  /** Makes an edit in whatever weather it meets. */
  async during(edit: () => Promise<boolean>): Promise<boolean> {
    await this.#pass();
    this.#calm -= 1;
    if (this.#calm > 0) return edit();
    const { random, window } = this.#place;
    this.#calm = between(random, CALM.least, CALM.most);
    const trouble = TROUBLES[between(random, 0, TROUBLES.length - 1)] ?? 'cut';
    this.count[trouble] += 1;
    if (trouble !== 'close') {
      const [done] = await Promise.all([edit(), this.#begin(trouble)]);
      return done;
    }
    const moment = random() * EDIT_MS;
    const [done] = await Promise.all([edit(), wait(moment).then(() => window.close())]);
    await window.open();
    return done;
  }

  /** The network and the server are there again. */
  async clear(): Promise<Product> {
    await this.#restore();
    await this.#starting;
    if (this.#product === null) await this.#startAgain();
    if (this.#product === null) throw new Error('the product does not start again');
    return this.#product;
  }

  async #begin(trouble: Exclude<Trouble, 'close'>): Promise<void> {
    const { context, random } = this.#place;
    const lasting = between(random, LASTING.least, LASTING.most);
    await wait(random() * EDIT_MS);
    if (trouble === 'cut') {
      this.#cutFor = lasting;
      await context.setOffline(true);
      return;
    }
    await this.#starting;
    const dying = this.#product;
    this.#product = null;
    this.#downFor = lasting;
    await dying?.kill();
  }

  /** One edit later. */
  async #pass(): Promise<void> {
    if (this.#cutFor !== null && (this.#cutFor -= 1) <= 0) await this.#restore();
    if (this.#downFor !== null && (this.#downFor -= 1) <= 0) {
      this.#downFor = null;
      // The clerk goes on typing meanwhile.
      this.#starting = this.#startAgain();
    }
  }

  async #restore(): Promise<void> {
    this.#cutFor = null;
    await this.#place.context.setOffline(false);
  }

  async #startAgain(): Promise<void> {
    this.#downFor = null;
    this.#product = await this.#place.start();
  }
}
